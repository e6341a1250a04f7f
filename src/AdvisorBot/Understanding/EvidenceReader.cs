using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>Weighs which question each recognised phrase speaks to.</summary>
sealed class EvidenceReader(Lexicon lexicon, Interview interview)
{
    const double Volunteered = 0.95;
    const double WeakAlone = 0.75;
    const double Doubtful = 0.5;

    readonly Dictionary<string, string[]> _cues = interview.Questions.ToDictionary(
        question => question.Id,
        question => lexicon.Content(lexicon.Stems($"{question.Label} {question.Id.Replace('-', ' ')}")).Where(stem => !lexicon.IsGrammatical(stem))
            .Concat(lexicon.Stems(question.Prompt).Where(stem => !lexicon.IsOrdinary(stem))).Distinct().ToArray());

    /// <param name="supposed">Nothing is claimed, so a question mark raises no doubt.</param>
    public List<Evidence> Read(Scene scene, bool supposed)
    {
        var all = new List<Evidence>();
        foreach (var place in scene.Meanings)
        {
            var (start, end) = (place[0].Start, place[0].End);
            var named = place.SelectMany(found => found.Meanings.OfType<Meaning.OfChoice>().Select(meaning => (Meaning: meaning, found.Confidence))).ToList();
            var isTool = place.Any(found => found.Meanings.OfType<Meaning.OfTool>().Any());
            var fitting = Fitting(scene, named, start, isTool);
            var doubt = fitting.Select(pair => pair.Meaning.Question.Id).Distinct().Count() > 1 || (!supposed && scene.Grammar.IsAsked(start));
            foreach (var (meaning, confidence) in fitting)
            {
                var sure = meaning.Question.Id == scene.Expected.QuestionId ? 1 : meaning.Weak ? WeakAlone : Volunteered;
                all.Add(new(meaning.Question, meaning.Choice, scene.Grammar.IsNegated(start, end), confidence * (doubt ? Doubtful : sure), start, end));
            }
        }
        return Settled(all);
    }

    // A phrase that may answer two questions answers the one that is not answered the same way elsewhere.
    static List<Evidence> Settled(List<Evidence> all)
    {
        foreach (var place in all.GroupBy(sign => sign.Start).Where(SpeaksToSeveral).ToList())
        {
            var open = place.Where(sign => !all.Exists(other => SaysTheSameElsewhere(other, sign))).ToList();
            if (open.Count == 0 || SpeaksToSeveral(open))
                continue;
            all.RemoveAll(sign => sign.Start == place.Key);
            all.AddRange(open.Select(sign => sign with { Confidence = WeakAlone }));
        }
        return all;
    }

    static bool SpeaksToSeveral(IEnumerable<Evidence> signs) => signs.Select(sign => sign.Question.Id).Distinct().Count() > 1;

    static bool SaysTheSameElsewhere(Evidence other, Evidence sign) =>
        other.Start != sign.Start && other.Confidence >= Interpreter.Sure && other.Choice == sign.Choice && other.Question.Id == sign.Question.Id;

    List<(Meaning.OfChoice Meaning, double Confidence)> Fitting(Scene scene, List<(Meaning.OfChoice Meaning, double Confidence)> named, int start, bool isTool)
    {
        var asked = named.Where(pair => pair.Meaning.Question.Id == scene.Expected.QuestionId).ToList();
        if (asked.Count > 0)
            return asked;
        var cued = named.Where(pair => IsCued(scene, pair.Meaning.Question, start)).ToList();
        if (cued.Count > 0)
            return cued;
        var takesWeak = IsWrittenLarge(scene, start) || (scene.IsExplained(start) && !AnswersWhatWasAsked(scene));
        var strong = named.Where(pair => !pair.Meaning.Weak || takesWeak).ToList();
        // "Databricks" names a tool; where a model was built it says only when that question is open.
        var open = strong.Where(pair => IsOpen(scene, pair.Meaning.Question, isTool)).ToList();
        var general = open.Where(pair => pair.Meaning.Question.AskWhen is null).ToList();
        return general.Count > 0 ? general : open;
    }

    // A question that hangs on another's answer is spoken to when that answer is given, or still to come.
    bool IsOpen(Scene scene, Question question, bool isTool)
    {
        if (question.AskWhen is not { } condition || interview.Find(condition.QuestionId) is not { } gate)
            return true;
        return scene.Expected.Given[gate.Id] is { } given and not Answer.NotSure
            ? condition.Holds(gate, given)
            : condition.Kind == ConditionKind.NoneOf || (!isTool && !AnswersWhatWasAsked(scene));
    }

    static bool AnswersWhatWasAsked(Scene scene) =>
        scene.Expected.QuestionId is { } asked
        && scene.Meanings.SelectMany(place => place).SelectMany(found => found.Meanings).OfType<Meaning.OfChoice>().Any(choice => choice.Question.Id == asked);

    // "R" is a name, "r" may be anything.
    static bool IsWrittenLarge(Scene scene, int start) => scene.Utterance[start] is { Word.Length: 1 } token && char.IsUpper(scene.Utterance.Text[token.Start]);

    bool IsCued(Scene scene, Question question, int start)
    {
        var (from, to) = (scene.Utterance.ClauseStart(start), scene.Utterance.ClauseEnd(start));
        for (var at = Math.Max(from, start - 8); at < Math.Min(to, start + 8); at++)
        {
            if (at != start && _cues[question.Id].Contains(scene.Utterance[at].Stem))
                return true;
        }
        return false;
    }
}
