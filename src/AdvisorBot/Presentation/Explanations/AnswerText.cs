using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Wording;

namespace AdvisorBot.Presentation.Explanations;

/// <summary>Answers in words.</summary>
public static class AnswerText
{
    public static string Of(Question question, Answer answer, Words words) => answer switch
    {
        Answer.Chosen { ChoiceIds.IsEmpty: true } denial => words.Say(AnswerPhrases.Not, ("lacking", words.Any(Names(question, denial.Lacking)))),
        Answer.Chosen { Lacking.IsEmpty: false } chosen =>
            words.Say(AnswerPhrases.ButNot, ("answer", Taken(question, chosen, words)), ("lacking", words.Any(Names(question, chosen.Lacking)))),
        Answer.Chosen chosen => Taken(question, chosen, words),
        Answer.Quantity quantity => Rate(question, Of(question, quantity.Range, words), words),
        _ => words.Say(AnswerPhrases.NotSure),
    };

    /// <summary>"Data size: 5 TB".</summary>
    public static string Labelled(Question question, Answer answer, Words words) =>
        words.Say(AnswerPhrases.Labelled, ("question", question.Label), ("answer", Of(question, answer, words)));

    /// <summary>A clause that follows "if": "it must work offline"; what the interview has no clause for stands in quotes.</summary>
    public static string Supposed(Question question, Answer answer, Words words)
    {
        var clauses = answer switch
        {
            Answer.Chosen { Lacking.IsEmpty: true } chosen => chosen.ChoiceIds.Select(id => question.FindChoice(id)?.Suppose).ToList(),
            Answer.Quantity { Range: var range } => [question.Choices.FirstOrDefault(choice => choice.Range == range)?.Suppose],
            _ => [],
        };
        return clauses is [] || clauses.Contains(null)
            ? words.Say(AnswerPhrases.Supposed, ("answer", Labelled(question, answer, words)))
            : words.All(clauses.OfType<string>());
    }

    /// <summary>"5 kg a week", of a quantity that is a rate; any other as it is.</summary>
    public static string Rate(Question question, string amount, Words words) =>
        question.Per is { } period ? words.Say(RatePhrases.Of(period), ("amount", amount)) : amount;

    // Several choices of a question that takes one mean "one of these".
    static string Taken(Question question, Answer.Chosen chosen, Words words) =>
        question.Kind.TakesSeveral ? words.All(Names(question, chosen.ChoiceIds)) : words.Any(Names(question, chosen.ChoiceIds));

    static IEnumerable<string> Names(Question question, ImmutableArray<string> ids) => ids.Select(id => question.FindChoice(id)?.Short ?? id);

    static string Of(Question question, AmountRange range, Words words)
    {
        if (range.Min.Equals(range.Max))
            return Amount(range.Min);
        if (double.IsPositiveInfinity(range.Max))
            return words.Say(range.MinExclusive ? AnswerPhrases.Over : AnswerPhrases.AtLeast, ("amount", Amount(range.Min)));
        return range.Min <= 0
            ? words.Say(AnswerPhrases.UpTo, ("amount", Amount(range.Max)))
            : words.Say(AnswerPhrases.Between, ("from", Amount(range.Min)), ("to", Amount(range.Max)));

        string Amount(double number) =>
            question.IsCount ? string.Create(words.Culture, $"{number:#,0.##} {question.Unit}") : ByteSize.Format(number, words.Culture);
    }
}
