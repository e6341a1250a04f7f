using System.Collections.Immutable;
using AdvisorBot.Advice.Assessments;

namespace AdvisorBot.Advice.Explanations;

public sealed record ComparisonCell(Verdict Verdict, ImmutableArray<Reason> Reasons);
