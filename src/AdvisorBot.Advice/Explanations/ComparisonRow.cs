using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Explanations;

/// <param name="Cells">One per tool, in the order of <see cref="Comparison.Tools"/>.</param>
public sealed record ComparisonRow(Question Question, Answer Answer, ImmutableArray<ComparisonCell> Cells);
