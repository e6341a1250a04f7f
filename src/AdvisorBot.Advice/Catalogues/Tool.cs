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
    ImmutableArray<Point> Points)
{
    /// <summary>What fits on a button, in characters.</summary>
    public const int MostShortName = 20;
}
