using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Assessments;

/// <summary>A question with the conditions that depend on it.</summary>
sealed record CompiledQuestion(Question Question, int Number, ImmutableArray<CompiledCondition> Conditions);
