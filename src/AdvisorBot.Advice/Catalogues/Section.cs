using System.Collections.Immutable;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>A place in a document, with the number of list items, rows and paragraphs it holds.</summary>
/// <param name="Counts">How many there are in each list that was counted; a point has to be made of each.</param>
/// <param name="Anchor">By which the section's address ends; null where it has none.</param>
/// <param name="Document">The document it is in; null for the one the catalogue is of.</param>
/// <param name="Hash">Of what stood there when the points were written, so that a change is seen; null where nobody kept it.</param>
public sealed record Section(
    string Id,
    string Title,
    ImmutableSortedDictionary<string, int> Counts,
    string? Anchor = null,
    DocumentReference? Document = null,
    string? Hash = null)
{
    /// <summary>Null where nobody has counted.</summary>
    public int? Count(string list) => Counts.TryGetValue(list, out var count) ? count : null;
}
