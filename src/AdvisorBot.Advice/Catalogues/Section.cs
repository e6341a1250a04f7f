namespace AdvisorBot.Advice.Catalogues;

/// <summary>A place in a document, with the number of list items it holds.</summary>
/// <param name="Anchor">By which the section's address ends; null where it has none.</param>
/// <param name="Document">The document it is in; null for the one the catalogue is of.</param>
/// <param name="Hash">Of what stood there when the points were written, so that a change is seen; null where nobody kept it.</param>
public sealed record Section(
    string Id,
    string Title,
    int Benefits,
    int Considerations,
    string? Anchor = null,
    DocumentReference? Document = null,
    string? Hash = null);
