using System.Collections.Immutable;

namespace AdvisorBot.Advice.Catalogues;

public enum PointKind
{
    Benefit,
    Consideration,
    Statement,
}

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

/// <summary>Where the document says it.</summary>
/// <param name="List">One of <see cref="Lists"/>.</param>
/// <param name="Item">Number of the list item, paragraph, row or step; from 1. Without meaning for <see cref="Whole"/>.</param>
/// <param name="Document">The document the section is in; null for the one the catalogue is of.</param>
public sealed record Place(string SectionId, string SectionTitle, string List, int Item, DocumentReference? Document = null)
{
    /// <summary>The section as a whole, where the document does not divide it.</summary>
    public const string Whole = "whole";

    /// <summary>The rows of a table.</summary>
    public const string Rows = "rows";

    /// <summary>
    /// The document's own lists, then what statements are found in: paragraphs of text, rows of a table, steps of a
    /// procedure, notes; lists of when to use a tool and when not; tables of what it can do and of what it takes.
    /// </summary>
    public static readonly ImmutableArray<string> Lists = ["benefits", "considerations", "text", Rows, "steps", "notes", "uses", "limits", "capabilities", "details", Whole];
}

/// <summary>Later knowledge about a point.</summary>
/// <param name="Lifts">The point no longer holds today: what it rules out is to be shown as a warning. The document's own ranking stays.</param>
public sealed record Correction(string Text, DateOnly AsOf, KnowledgeSource Source, bool Lifts = false);

/// <summary>Where knowledge that is not the document's comes from.</summary>
/// <param name="Proves">What the source says, in a sentence, for whoever checks it.</param>
public sealed record KnowledgeSource(string Title, string? Url, string? Proves = null);
