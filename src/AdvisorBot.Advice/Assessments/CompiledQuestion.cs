using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Assessments;

/// <summary>A question with the conditions that depend on it.</summary>
/// <param name="Legs">Further tests of it, which decide only together with those of other questions.</param>
sealed record CompiledQuestion(Question Question, int Number, ImmutableArray<CompiledCondition> Conditions, ImmutableArray<Condition> Legs = default)
{
    /// <summary>All that an answer is tested for.</summary>
    public IEnumerable<Condition> Tests => Conditions.Select(condition => condition.Condition).Concat(Legs.IsDefault ? [] : Legs);
}
