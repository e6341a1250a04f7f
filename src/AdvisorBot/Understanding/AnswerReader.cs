using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>Draws at most one answer a question from the evidence.</summary>
sealed class AnswerReader(Lexicon lexicon, Interview interview)
{
    readonly EvidenceReader _evidence = new(lexicon, interview);
    static readonly double[] CommonUnits = [1e9, 1e12];

    readonly PolarityReader _polarity = new(lexicon);

    /// <param name="supposed">The utterance supposes ("what if"), so a question mark raises no doubt.</param>
    public Conclusion Read(Scene scene, bool supposed)
    {
        var evidence = _evidence.Read(scene, supposed);
        evidence.AddRange(_polarity.Read(scene, interview, evidence).ToList());
        var unsure = UnsureReader.Read(scene, evidence);
        evidence.RemoveAll(sign => unsure.ContainsKey(sign.Question.Id));
        var answers = ImmutableArray.CreateBuilder<AnswerReading>();
        var suggestions = ImmutableArray.CreateBuilder<Suggestion>();
        foreach (var question in interview.Questions)
        {
            var signs = evidence.Where(sign => sign.Question.Id == question.Id).ToList();
            if (unsure.TryGetValue(question.Id, out var words))
                answers.Add(Reading(scene, question, Answer.Unsure, 0.9, words));
            else if (question.Kind == QuestionKind.Quantity && question.Id == AmountOf(scene) && Amount(scene, question) is { } amount)
                answers.Add(amount);
            else if (signs.Count > 0)
                Conclude(scene, question, signs, answers, suggestions);
            else if (question.Id == scene.Expected.QuestionId && question.Unit == "byte" && scene.Quantities.Count == 0)
                suggestions.AddRange(BareNumber(scene, question));
        }
        return new(answers.ToImmutable(), suggestions.ToImmutable());
    }

    void Conclude(Scene scene, Question question, List<Evidence> signs, ImmutableArray<AnswerReading>.Builder answers, ImmutableArray<Suggestion>.Builder suggestions)
    {
        signs = AfterCorrection(scene, signs);
        var confidence = signs.Max(sign => sign.Confidence);
        var sure = signs.Where(sign => sign.Confidence >= Interpreter.Sure).ToList();
        var conflict = Ambiguous(sure) || (question.Kind == QuestionKind.YesNo && sure.Select(Polarity).Distinct().Count() > 1);
        if (sure.Count > 0 && !conflict)
        {
            if (Answered(scene, question, sure) is { } answer)
                answers.Add(Reading(scene, question, answer, confidence, Words(scene, sure)));
            return;
        }
        foreach (var choice in (sure.Count > 0 ? sure : signs).Where(sign => !sign.Negated || question.Kind == QuestionKind.YesNo).Select(Polarity).Distinct())
            suggestions.Add(new(question.Id, Answer.Choose(choice), Words(scene, signs), Math.Min(confidence, 0.5)));
    }

    // One place that may stand for two choices.
    static bool Ambiguous(List<Evidence> signs) =>
        signs.GroupBy(sign => (sign.Start, sign.End)).Any(place => place.Select(sign => sign.Choice.Id).Distinct().Count() > 1);

    static string Polarity(Evidence sign) =>
        sign.Question.Kind == QuestionKind.YesNo && sign.Negated ? (sign.Choice.Id == "yes" ? "no" : "yes") : sign.Choice.Id;

    Answer? Answered(Scene scene, Question question, List<Evidence> signs)
    {
        if (question.Kind == QuestionKind.YesNo)
            return Answer.Choose(Polarity(signs[0]));
        var taken = signs.Where(sign => !sign.Negated).Select(sign => sign.Choice).Distinct().ToList();
        var denied = signs.Where(sign => sign.Negated).Select(sign => sign.Choice.Id).ToHashSet();
        if (question.Kind == QuestionKind.Many)
            return Several(scene, question, taken, denied);
        if (taken.Count > 1 && lexicon.Combined(question) is { } combined && Joined(scene, signs))
            return Answer.Choose(combined.Id);
        if (taken.Count > 0)
            return Answer.Choose([.. taken.Select(choice => choice.Id)]);
        // Of a question that takes one, what remains is "one of these".
        return Answer.Choose([.. question.Choices.Where(choice => !denied.Contains(choice.Id)).Select(choice => choice.Id)]);
    }

    // "Prepare and deploy", not "prepare or deploy".
    static bool Joined(Scene scene, List<Evidence> signs) =>
        !Enumerable.Range(signs[0].Start, signs[^1].End - signs[0].Start).Any(at => scene.Grammar.Is(at, WordKind.Or));

    // "All of them except monitoring."
    bool SaysAll(Scene scene) =>
        Enumerable.Range(0, scene.Utterance.Count).Any(at => lexicon.KindsOf([scene.Utterance[at].Stem]).Contains(WordKind.All));

    Answer? Several(Scene scene, Question question, List<Choice> taken, HashSet<string> denied)
    {
        var before = scene.Expected.Given[question.Id] is Answer.Chosen chosen ? chosen.ChoiceIds : [];
        var replaces = denied.Count == 0 && (scene.Expected.QuestionId == question.Id || scene.Replaces) && !scene.Adds;
        if (taken.Count == 0 && denied.Count > 0 && scene.Expected.QuestionId == question.Id && SaysAll(scene))
            taken = [.. question.Choices.Where(choice => !choice.Exclusive && !denied.Contains(choice.Id))];
        // "I write Python, the others write no code": one who can is enough.
        if (taken is [{ Exclusive: true } exclusive])
            return Answer.Choose(exclusive.Id);
        taken.RemoveAll(choice => choice.Exclusive);
        var kept = replaces ? [] : before.Where(id => question.FindChoice(id) is { Exclusive: false } && !denied.Contains(id));
        ImmutableArray<string> all = [.. kept.Concat(taken.Select(choice => choice.Id)).Distinct()];
        return all.IsEmpty ? null : Answer.Choose(all);
    }

    // What is said after "no, actually" replaces what was said before it.
    static List<Evidence> AfterCorrection(Scene scene, List<Evidence> signs)
    {
        if (signs.Count < 2)
            return signs;
        var last = -1;
        for (var at = signs[0].End; at < scene.Utterance.Count; at++)
        {
            if (scene.Grammar.Is(at, WordKind.Correction))
                last = at;
        }
        var after = signs.Where(sign => sign.Start > last).ToList();
        return last >= 0 && after.Count > 0 ? after : signs;
    }

    // Where several questions ask for an amount, the one that is open, or the first.
    string? AmountOf(Scene scene)
    {
        var amounts = interview.Questions.Where(question => question.Kind == QuestionKind.Quantity).Select(question => question.Id).ToList();
        return amounts.Contains(scene.Expected.QuestionId ?? "") ? scene.Expected.QuestionId : amounts.FirstOrDefault();
    }

    static AnswerReading? Amount(Scene scene, Question question)
    {
        var amounts = scene.Quantities.Where(quantity => quantity is { IsData: true, Reading.Range: not null } && !scene.Grammar.IsNegated(quantity.Start, quantity.End)).ToList();
        if (question.Unit != "byte" || amounts.Count == 0)
            return null;
        // A later amount is a correction, or the sum of what the writer came to.
        var amount = amounts[^1];
        return Reading(scene, question, Answer.Amount(amount.Reading.Range!), amount.Confidence, amount.Reading.Evidence);
    }

    // "50", without a unit.
    static IEnumerable<Suggestion> BareNumber(Scene scene, Question question) =>
        scene.Bare is { Number: { } number, Evidence: var evidence } and { } && number > 0
            ? CommonUnits.Select(unit => new Suggestion(question.Id, Answer.Amount(ByteRange.Exactly(number * unit)), evidence, 0.4))
            : [];

    static AnswerReading Reading(Scene scene, Question question, Answer answer, double confidence, string evidence) =>
        new(question.Id, answer, confidence, evidence, scene.Expected.Given[question.Id] is { } before && !before.Equals(answer));

    static string Words(Scene scene, List<Evidence> signs) =>
        string.Join(" … ", signs.Select(sign => scene.Utterance.Slice(sign.Start, sign.End)).Where(words => words.Length > 0).Distinct());
}
