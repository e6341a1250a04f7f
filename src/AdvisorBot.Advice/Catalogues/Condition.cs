using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Catalogues;

public enum ConditionKind
{
    AnyOf,
    AllOf,
    NoneOf,
    Over,
    UpTo,
}

/// <summary>
/// A test on the answer to one question. It holds only for what was said: without an answer, and for "not sure",
/// no condition holds, not even <see cref="ConditionKind.NoneOf"/>.
/// </summary>
/// <param name="Bytes">The bound of <see cref="ConditionKind.Over"/> and <see cref="ConditionKind.UpTo"/>, in the question's unit.</param>
public sealed record Condition(string QuestionId, ConditionKind Kind, ImmutableArray<string> ChoiceIds, double Bytes)
{
    public static Condition AnyOf(string questionId, params ImmutableArray<string> choiceIds) => new(questionId, ConditionKind.AnyOf, choiceIds, 0);

    public static Condition AllOf(string questionId, params ImmutableArray<string> choiceIds) => new(questionId, ConditionKind.AllOf, choiceIds, 0);

    public static Condition NoneOf(string questionId, params ImmutableArray<string> choiceIds) => new(questionId, ConditionKind.NoneOf, choiceIds, 0);

    public static Condition Over(string questionId, double bytes) => new(questionId, ConditionKind.Over, [], bytes);

    public static Condition UpTo(string questionId, double bytes) => new(questionId, ConditionKind.UpTo, [], bytes);

    /// <summary>
    /// Whether the answer meets the condition for certain. An interval must meet it as a whole; several choices of a
    /// question that takes one mean "one of these", so each of them must meet it.
    /// </summary>
    public bool Holds(Question question, Answer? answer) => answer switch
    {
        Answer.Chosen { ChoiceIds.Length: 0 } => false,
        Answer.Chosen chosen when question.Kind == QuestionKind.Many => HoldsForSet(chosen.ChoiceIds),
        Answer.Chosen chosen => HoldsForEach(question, chosen.ChoiceIds),
        Answer.Quantity quantity => HoldsForRange(question, quantity.Range),
        _ => false,
    };

    public bool Equals(Condition? other) =>
        other is not null && QuestionId == other.QuestionId && Kind == other.Kind && Bytes.Equals(other.Bytes) && ChoiceIds.SequenceEqual(other.ChoiceIds);

    public override int GetHashCode() => HashCode.Combine(QuestionId, Kind, Bytes, ChoiceIds.Length, ChoiceIds.IsEmpty ? "" : ChoiceIds[0]);

    bool HoldsForEach(Question question, ImmutableArray<string> chosen)
    {
        foreach (var id in chosen)
        {
            var range = question.Kind == QuestionKind.Quantity ? question.FindChoice(id)?.Range : null;
            var holds = Kind is ConditionKind.Over or ConditionKind.UpTo
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
        ConditionKind.NoneOf => !ChoiceIds.Any(id => chosen.Contains(id)),
        _ => false,
    };

    // Bands may be named in any-of too; an interval is in a band when the band contains it.
    bool HoldsForRange(Question question, ByteRange range) => Kind switch
    {
        ConditionKind.AnyOf => ChoiceIds.Any(id => question.FindChoice(id)?.Range?.Contains(range) == true),
        ConditionKind.NoneOf => ChoiceIds.All(id => question.FindChoice(id)?.Range?.Overlaps(range) == false),
        _ => HoldsForRange(range),
    };

    bool HoldsForRange(ByteRange range) => Kind switch
    {
        ConditionKind.Over => range.IsOver(Bytes),
        ConditionKind.UpTo => range.IsUpTo(Bytes),
        _ => false,
    };
}
