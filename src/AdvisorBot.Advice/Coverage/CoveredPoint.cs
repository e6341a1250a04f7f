using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Coverage;

/// <summary>A point with the answers that wake it; none for a silent one.</summary>
public sealed record CoveredPoint(Point Point, ImmutableArray<WakingAnswer> WokenBy);
