using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Assessments;

/// <summary>Tests of several questions that decide together.</summary>
sealed record JointTest(ImmutableArray<Condition> Conditions, bool IsAny)
{
    public static JointTest Of(Effect effect) => new([.. effect.Conditions], effect.IsAny);

    public bool Equals(JointTest? other) => other is not null && IsAny == other.IsAny && Conditions.SequenceEqual(other.Conditions);

    public override int GetHashCode() => Conditions.Aggregate(IsAny ? 1 : 0, HashCode.Combine);
}
