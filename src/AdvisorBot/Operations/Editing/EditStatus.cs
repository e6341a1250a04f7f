using System.Collections.Immutable;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Operations.Editing;

/// <summary>What came of the last look at the data files that found something.</summary>
/// <param name="Problems">Why what was found is not in service; empty if it is.</param>
/// <param name="At">When it was found.</param>
sealed record EditStatus(ImmutableArray<Problem> Problems, DateTimeOffset At)
{
    public bool IsFaulty => !Problems.IsEmpty;
}
