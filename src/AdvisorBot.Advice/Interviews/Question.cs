using System.Collections.Immutable;

namespace AdvisorBot.Advice.Interviews;

/// <param name="Label">Short name for summaries ("Stage").</param>
/// <param name="Why">Why we ask.</param>
/// <param name="Help">A longer explanation with examples.</param>
/// <param name="First">Asked before all others while it can change the result.</param>
/// <param name="AskWhen">Asked only when this holds; an answer given unasked counts all the same.</param>
/// <param name="AskUnless">Not asked while this holds: the answer follows from another one. An answer given all the same counts.</param>
/// <param name="Choices">For a quantity: its bands, in rising order.</param>
/// <param name="Unit">Unit of a quantity; "byte" is read and written with decimal and binary prefixes.</param>
public sealed record Question(
    string Id,
    QuestionKind Kind,
    string Label,
    string Prompt,
    string Why,
    string Help,
    bool First,
    Requirement? AskWhen,
    ImmutableArray<Choice> Choices,
    string? Unit = null,
    QuestionAim Aim = QuestionAim.Preference,
    Requirement? AskUnless = null)
{
    /// <summary>What fits into a summary, in characters.</summary>
    public const int MostLabel = 20;

    /// <summary>The unit in which amounts of data are asked for, read and written with decimal and binary prefixes.</summary>
    public const string Byte = "byte";

    /// <summary>A quantity in another unit than bytes.</summary>
    public bool IsCount => Kind.IsAmount && Unit is not (null or Byte);

    /// <summary>What people call the unit, where it is not bytes; its own name when nothing else is written.</summary>
    public ImmutableArray<UnitName> UnitNames { get; init; } = [];

    /// <summary>The quantity is a rate: so many in each of these. Null when it is none.</summary>
    public Period? Per { get; init; }

    /// <summary>Its two choices are each other's opposite: who denies one says the other. So it is with every yes and no.</summary>
    public bool HasOpposites { get; init; } = Kind.IsYesNo;

    /// <summary>What the denial of a choice says; null where it leaves open what else holds.</summary>
    public string? OppositeOf(string choiceId) => HasOpposites ? Choices.FirstOrDefault(choice => choice.Id != choiceId)?.Id : null;

    public Choice? FindChoice(string id)
    {
        foreach (var choice in Choices)
        {
            if (choice.Id == id)
                return choice;
        }
        return null;
    }

    /// <summary>
    /// Nothing is left to ask. Not so for a mere denial that leaves several choices open: "not in batches" still wants to
    /// know how.
    /// </summary>
    public bool IsSettledBy(Answer? answer) => answer switch
    {
        null => false,
        Answer.Chosen { ChoiceIds.IsEmpty: true, RestUnknown: false } denial =>
            Kind.TakesSeveral ? Choices.All(choice => choice.Exclusive || denial.Lacking.Contains(choice.Id)) : Remaining(denial).Length <= 1,
        _ => true,
    };

    /// <summary>Of a question that takes one choice, those that may be meant: the ones taken, or all that are not denied.</summary>
    public ImmutableArray<string> Remaining(Answer.Chosen answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.ChoiceIds.IsEmpty && !answer.Lacking.IsEmpty
            ? [.. Choices.Select(choice => choice.Id).Where(id => !answer.Lacking.Contains(id))]
            : answer.ChoiceIds;
    }

    /// <summary>
    /// What is known once something more is said. Choices taken replace those taken before, denials stay until the choice
    /// is taken after all, and "not sure" does not undo a denial.
    /// </summary>
    public Answer Combine(Answer? before, Answer said) => (before, said) switch
    {
        (Answer.Chosen { Lacking.IsEmpty: false } known, Answer.NotSure) => new Answer.Chosen([], known.Lacking, RestUnknown: true),
        (Answer.Chosen known, Answer.Chosen { ChoiceIds.IsEmpty: true } denial) => Normal(
            Kind.TakesSeveral
                ? [.. known.ChoiceIds.Where(id => !denial.Lacking.Contains(id))]
                : known.ChoiceIds.Any(denial.Lacking.Contains)
                ? []
                : known.ChoiceIds,
            [.. known.Lacking.Union(denial.Lacking)],
            denial.RestUnknown),
        (Answer.Chosen known, Answer.Chosen taken) => Normal(taken.ChoiceIds, [.. known.Lacking.Union(taken.Lacking)], taken.RestUnknown),
        (_, Answer.Chosen taken) => Normal(taken.ChoiceIds, taken.Lacking, taken.RestUnknown),
        _ => said,
    };

    // A choice taken cannot be lacking; in a question that takes one, a denial adds nothing to what is taken.
    Answer.Chosen Normal(ImmutableArray<string> taken, ImmutableArray<string> lacking, bool restUnknown) =>
        !taken.IsEmpty && !Kind.TakesSeveral
            ? new(taken)
            : new(taken, [.. lacking.Where(id => !taken.Contains(id))], restUnknown && taken.IsEmpty);
}
