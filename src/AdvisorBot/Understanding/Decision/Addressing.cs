using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Lexicons;
using AdvisorBot.Understanding.Mentions;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Decision;

/// <summary>Tells which questions a mention speaks to.</summary>
sealed class Addressing(Lexicon lexicon, Interview interview)
{
    const int FarthestCue = 8;

    readonly Dictionary<string, string[]> _words = interview.Questions.ToDictionary(
        question => question.Id,
        question => lexicon.Content(lexicon.Stems($"{question.Label} {question.Id.Replace('-', ' ')}")).Where(stem => !lexicon.IsCue(stem))
            .Concat(lexicon.Stems(question.Prompt).Where(stem => !lexicon.IsOrdinary(stem))).Distinct().ToArray());

    /// <summary>The choices meant, and whether only because nothing better is said.</summary>
    public List<(Meaning.OfChoice Meaning, bool IsWeak)> Of(Named named, Mention mention, Expectation expected)
    {
        var start = mention.Span.Start;
        var choices = mention.Choices.ToList();
        var asked = choices.Where(choice => choice.Question.Id == expected.QuestionId).ToList();
        if (asked.Count > 0)
            return Sure(asked);
        var cued = choices.Where(choice => IsCued(named.Utterance, choice.Question, mention.Span)).ToList();
        if (cued.Count > 0)
            return Sure(cued);
        var answersAsked = AnswersWhatWasAsked(named, expected);
        var takesWeak = IsWrittenLarge(named.Utterance, start) || (!answersAsked && IsExplained(named, start));
        var strong = choices.Where(choice => !choice.Weak || takesWeak).ToList();
        if (strong.Count == 0 && (expected.QuestionId is null || IsListed(named, mention)))
            return [.. choices.Where(choice => IsOpen(choice.Question, expected, mention.IsTool, answersAsked)).Select(choice => (choice, true))];
        // "Databricks" names a tool; where a model was built it says only when that question is open.
        var open = strong.Where(choice => IsOpen(choice.Question, expected, mention.IsTool, answersAsked)).ToList();
        var general = open.Where(choice => choice.Question.AskWhen is null).ToList();
        return Sure(general.Count > 0 ? general : open);
    }

    /// <summary>Nothing in the sentence but what was recognised and small words.</summary>
    public static bool IsExplained(Named named, int at)
    {
        var sentence = named.Utterance.Sentence(at);
        for (var word = sentence.Start; word < sentence.End; word++)
        {
            if (!named.Taken[word] && !named.Utterance.IsSmall(word) && named.Utterance.IsPlain(word))
                return false;
        }
        return true;
    }

    static List<(Meaning.OfChoice, bool)> Sure(List<Meaning.OfChoice> choices) => [.. choices.Select(choice => (choice, false))];

    // "Deploy, REST, in-house": an item of a list is said for its own sake, beside others that answer something.
    static bool IsListed(Named named, Mention mention)
    {
        var (utterance, place) = (named.Utterance, mention.Span);
        return (place.Start == 0 || utterance[place.Start].Before != Gap.Space)
            && (place.End == utterance.Count || utterance[place.End].Before != Gap.Space)
            && named.Mentions.Any(other => other != mention && other.Choices.Any());
    }

    // A question that hangs on another's answer is spoken to when that answer is given, or still to come.
    bool IsOpen(Question question, Expectation expected, bool isTool, bool answersAsked)
    {
        return question.AskWhen?.Is(MayBeMet) ?? true;

        bool MayBeMet(Condition condition) => interview.Find(condition.QuestionId) is not { } gate
            || (expected.Given[gate.Id] is { } given and not Answer.NotSure
                ? condition.Holds(gate, given)
                : condition.Kind == ConditionKind.NoneOf || (!isTool && !answersAsked));
    }

    static bool AnswersWhatWasAsked(Named named, Expectation expected) =>
        expected.QuestionId is { } asked && named.Mentions.Any(mention => mention.Choices.Any(choice => choice.Question.Id == asked));

    // "R" is a name, "r" may be anything.
    static bool IsWrittenLarge(Utterance utterance, int start) => utterance[start] is { Word.Length: 1 } token && char.IsUpper(utterance.Text[token.Start]);

    /// <summary>The question has the word itself.</summary>
    public bool IsOwn(Question question, string stem) => _words[question.Id].Contains(stem);

    /// <summary>Words of the question itself stand beside the mention: "run the <i>scoring</i> as a batch".</summary>
    public bool IsCued(Utterance utterance, Question question, Span place)
    {
        var sentence = utterance.Sentence(place.Start);
        for (var at = Math.Max(sentence.Start, place.Start - FarthestCue); at < Math.Min(sentence.End, place.Start + FarthestCue); at++)
        {
            if (!place.Contains(at) && _words[question.Id].Contains(utterance[at].Stem))
                return true;
        }
        return false;
    }
}
