using System.Collections.Immutable;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>A table of the document, row by row.</summary>
/// <param name="Footnotes">By the number or letter by which cells name them.</param>
public sealed record CapabilityTable(string Id, ImmutableDictionary<string, string> Footnotes, ImmutableArray<Capability> Rows)
{
    /// <summary>The same with the notes of all cells put together anew, from what they and the footnotes say.</summary>
    public CapabilityTable WithNotes() =>
        this with { Rows = [.. Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Note = NoteOf(cell) })] })] };

    string NoteOf(Cell cell)
    {
        var notes = cell.FootnoteIds.Select(id => Footnotes.GetValueOrDefault(id, ""));
        return string.Join(
            "; ",
            (cell.Kind == CellKind.Text ? notes : notes.Prepend(cell.Own)).Where(note => note.Length > 0).Select(note => note.TrimEnd('.')));
    }
}
