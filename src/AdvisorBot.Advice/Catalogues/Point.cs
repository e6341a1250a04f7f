using System.Collections.Immutable;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>One thing the document says of one tool, in our words, with its place and what follows from it.</summary>
/// <param name="Silent">Why no answer wakes this point; only for a point without effects.</param>
/// <param name="Correction">What became known after the document; shown beside the point, never part of it.</param>
public sealed record Point(
    string Id,
    string ToolId,
    PointKind Kind,
    string Text,
    Place Place,
    ImmutableArray<Effect> Effects,
    string? Silent,
    Correction? Correction)
{
    /// <summary>What the cell says that the point is made of; null where it is made of no cell.</summary>
    public CellKind? Cell { get; init; }
}
