using System.Collections.Immutable;

namespace AdvisorBot.Advice.Catalogues;

public sealed record Tool(
    string Id,
    string Name,
    string ShortName,
    ImmutableArray<string> Aliases,
    string StageId,
    string SectionId,
    string Summary,
    Lifecycle Lifecycle,
    ImmutableArray<Point> Points);
