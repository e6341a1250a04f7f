using System.Collections.Immutable;

namespace AdvisorBot.Advice.Interviews;

/// <summary>
/// A test on the answer to one question. It holds only for what was said: without an answer, and for "not sure",
/// no condition holds, not even <see cref="ConditionKind.NoneOf"/>.
/// </summary>
/// <param name="Bound">What an amount is compared with, in the question's unit.</param>
public sealed record Condition(string QuestionId, ConditionKind Kind, ImmutableArray<string> ChoiceIds, double Bound)
{
    /// <summary>Compares an amount with <see cref="Bound"/>.</summary>
    public bool IsOfAmount => Kind is ConditionKind.Over or ConditionKind.UpTo or ConditionKind.Under or ConditionKind.AtLeast;

    /// <summary>The bound was written with a unit of bytes.</summary>
    public bool InBytes { get; init; }

    public static Condition AnyOf(string questionId, params ImmutableArray<string> choiceIds) => new(questionId, ConditionKind.AnyOf, choiceIds, 0);

    public static Condition AllOf(string questionId, params ImmutableArray<string> choiceIds) => new(questionId, ConditionKind.AllOf, choiceIds, 0);

    public static Condition NoneOf(string questionId, params ImmutableArray<string> choiceIds) => new(questionId, ConditionKind.NoneOf, choiceIds, 0);

    public static Condition Lacks(string questionId, params ImmutableArray<string> choiceIds) => new(questionId, ConditionKind.Lacks, choiceIds, 0);

    public static Condition Over(string questionId, double bound) => new(questionId, ConditionKind.Over, [], bound);

    public static Condition UpTo(string questionId, double bound) => new(questionId, ConditionKind.UpTo, [], bound);

    /// <summary>
    /// Whether the answer meets the condition for certain. An interval must meet it as a whole; several choices of a
    /// question that takes one mean "one of these", so each of them must meet it, and so must everything that a denial
    /// leaves open.
    /// </summary>
    public bool Holds(Question question, Answer? answer) => answer switch
    {
        Answer.Chosen { ChoiceIds.Length: 0, Lacking.Length: 0 } => false,
        Answer.Chosen chosen when question.Kind.TakesSeveral => HoldsForSet(chosen),
        Answer.Chosen chosen => HoldsForEach(question, question.Remaining(chosen)),
        Answer.Quantity quantity => HoldsForRange(question, quantity.Range),
        _ => false,
    };

    /// <summary>Whether what is known leaves room for the condition: a denial, or one of several, may yet turn out to meet it.</summary>
    public bool MayHold(Question question, Answer? answer) => answer switch
    {
        null or Answer.NotSure => true,
        Answer.Chosen chosen when !question.Kind.TakesSeveral => question.Remaining(chosen).Any(id => Holds(question, Answer.Choose(id))),
        Answer.Chosen known when !question.IsSettledBy(known) => LeavesRoom(known),
        _ => Holds(question, answer),
    };

    public bool Equals(Condition? other) =>
        other is not null && QuestionId == other.QuestionId && Kind == other.Kind && Bound.Equals(other.Bound) && ChoiceIds.SequenceEqual(other.ChoiceIds);

    public override int GetHashCode() => HashCode.Combine(QuestionId, Kind, Bound, ChoiceIds.Length, ChoiceIds.IsEmpty ? "" : ChoiceIds[0]);

    bool LeavesRoom(Answer.Chosen known) => Kind switch
    {
        ConditionKind.AnyOf => !ChoiceIds.All(id => known.Lacking.Contains(id)),
        ConditionKind.AllOf => !ChoiceIds.Any(id => known.Lacking.Contains(id)),
        _ => true,
    };

    // What was not mentioned counts as not there once something was; a mere denial leaves it open.
    bool HoldsForSet(Answer.Chosen answer) => Kind switch
    {
        ConditionKind.NoneOf when answer.ChoiceIds.IsEmpty => ChoiceIds.All(id => answer.Lacking.Contains(id)),
        ConditionKind.Lacks => ChoiceIds.All(id => answer.Lacking.Contains(id)),
        _ => HoldsForSet(answer.ChoiceIds),
    };

    bool HoldsForEach(Question question, ImmutableArray<string> chosen)
    {
        if (chosen.IsEmpty)
            return false;
        foreach (var id in chosen)
        {
            var range = question.Kind.IsAmount ? question.FindChoice(id)?.Range : null;
            var holds = IsOfAmount
                ? range is not null && HoldsForRange(range)
                : HoldsForSet([id]);
            if (!holds)
                return false;
        }
        return true;
    }

    bool HoldsForSet(ImmutableArray<string> chosen) => Kind switch
    {
        ConditionKind.AnyOf => ChoiceIds.Any(id => chosen.Contains(id)),
        ConditionKind.AllOf => ChoiceIds.All(id => chosen.Contains(id)),
        ConditionKind.NoneOf or ConditionKind.Lacks => !ChoiceIds.Any(id => chosen.Contains(id)),
        _ => false,
    };

    // Bands may be named in any-of too; an interval is in a band when the band contains it.
    bool HoldsForRange(Question question, AmountRange range) => Kind switch
    {
        ConditionKind.AnyOf => ChoiceIds.Any(id => question.FindChoice(id)?.Range?.Contains(range) == true),
        ConditionKind.NoneOf or ConditionKind.Lacks => ChoiceIds.All(id => question.FindChoice(id)?.Range?.Overlaps(range) == false),
        _ => HoldsForRange(range),
    };

    bool HoldsForRange(AmountRange range) => Kind switch
    {
        ConditionKind.Over => range.IsOver(Bound),
        ConditionKind.UpTo => range.IsUpTo(Bound),
        ConditionKind.Under => range.IsUnder(Bound),
        ConditionKind.AtLeast => range.IsAtLeast(Bound),
        _ => false,
    };
}
