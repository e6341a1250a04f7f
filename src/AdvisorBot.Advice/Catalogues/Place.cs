using System.Collections.Immutable;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>Where the document says it.</summary>
/// <param name="List">One of <see cref="Lists"/>, or one that the catalogue names.</param>
/// <param name="Item">Number of the list item, paragraph, row or step; from 1. Without meaning for <see cref="Whole"/>.</param>
/// <param name="Document">The document the section is in; null for the one the catalogue is of.</param>
/// <param name="Named">The list, where the catalogue names it.</param>
public sealed record Place(string SectionId, string SectionTitle, string List, int Item, DocumentReference? Document = null, NamedList? Named = null)
{
    public const string Benefits = "benefits";

    public const string Considerations = "considerations";

    /// <summary>The section as a whole, where the document does not divide it.</summary>
    public const string Whole = "whole";

    /// <summary>The rows of a table.</summary>
    public const string Rows = "rows";

    /// <summary>
    /// The document's own lists, then what statements are found in: paragraphs of text, rows of a table, steps of a
    /// procedure, notes; lists of when to use a tool and when not; tables of what it can do and of what it takes.
    /// </summary>
    public static readonly ImmutableArray<string> Lists =
    [
        Benefits,
        Considerations,
        "text",
        Rows,
        "steps",
        "notes",
        "uses",
        "limits",
        "capabilities",
        "details",
        Whole,
    ];
}
