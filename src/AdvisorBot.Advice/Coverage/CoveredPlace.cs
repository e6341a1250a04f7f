using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Coverage;

/// <summary>A place of the document with the points made of it.</summary>
public sealed record CoveredPlace(Place Place, ImmutableArray<CoveredPoint> Points);
