using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Assessments;

/// <summary>A point of the document, and the answer that woke it.</summary>
public sealed record Reason(Point Point, Effect Effect, string QuestionId, Answer Answer)
{
    /// <summary>Further answers, with their questions, without which this one would not have woken it.</summary>
    public ImmutableArray<KeyValuePair<string, Answer>> Others { get; init; } = [];

    public bool Equals(Reason? other) =>
        other is not null && Point == other.Point && Effect == other.Effect && QuestionId == other.QuestionId && Answer == other.Answer
        && Others.SequenceEqual(other.Others);

    public override int GetHashCode() => HashCode.Combine(Point, Effect, QuestionId, Answer, Others.Length);
}
