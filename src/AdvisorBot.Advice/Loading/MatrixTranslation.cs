using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Loading;

/// <summary>Translates the tables of a catalogue, and from them anew the points and topics that their rows made.</summary>
sealed class MatrixTranslation
{
    readonly Translator _texts;
    readonly Dictionary<string, string> _statements;
    readonly Dictionary<string, Capability> _rows;

    public MatrixTranslation(MapReader root, Translator texts, ImmutableArray<CapabilityTable> source)
    {
        _texts = texts;
        var tables = root.Map("matrix");
        Tables = [.. source.Select(table => Apply(table, tables?.Map(table.Id)).WithNotes())];
        tables?.Close();
        _rows = Tables.SelectMany(table => table.Rows).DistinctBy(row => row.Id).ToDictionary(row => row.Id);
        _statements = _rows.Values.SelectMany(row => row.Cells.Select(cell => (Id: row.PointId(cell), Text: row.Say(cell)))).DistinctBy(one => one.Id)
            .ToDictionary(one => one.Id, one => one.Text);
    }

    public ImmutableArray<CapabilityTable> Tables { get; }

    /// <summary>The statement of a point made of a cell; null for any other.</summary>
    public string? TextOf(Point point) => point.Cell is null ? null : _statements.GetValueOrDefault(point.Id);

    /// <summary>The topic of a row; null for any other.</summary>
    public Topic? Of(Topic topic) => _rows.GetValueOrDefault(topic.Id) is { } row ? topic with { Label = row.Label, Words = [row.Label, .. row.Words] } : null;

    CapabilityTable Apply(CapabilityTable table, MapReader? map)
    {
        var path = $"matrix.{table.Id}";
        var (footnotes, rows) = (map?.Map("footnotes"), map?.Map("rows"));
        var translated = table with
        {
            Footnotes = table.Footnotes.ToImmutableDictionary(
                note => note.Key, note => _texts.Take(footnotes, note.Key, note.Value, $"{path}.footnotes.{note.Key}")),
            Rows = [.. table.Rows.Select(row => Apply(row, rows?.Map(row.Id), $"{path}.rows.{row.Id}"))],
        };
        footnotes?.Close();
        rows?.Close();
        map?.Close();
        return translated;
    }

    Capability Apply(Capability row, MapReader? map, string path)
    {
        var cells = map?.Map("cells");
        var translated = row with
        {
            Label = _texts.Take(map, "label", row.Label, $"{path}.label"),
            Yes = _texts.Take(map, "yes", row.Yes, $"{path}.yes"),
            No = _texts.Take(map, "no", row.No, $"{path}.no"),
            Words = map?.Has("words") == true ? map.Texts("words") : row.Words,
            Cells = [.. row.Cells.Select(cell => cell with { Own = OwnOf(cell, cells, path) })],
        };
        cells?.Close();
        map?.Close();
        return translated;
    }

    // A number with its unit, and a name, are the same everywhere: only what has words of its own is missed.
    string OwnOf(Cell cell, MapReader? cells, string path) => cell.Amount is not null || cell.Own.Length == 0
        ? cells?.OptionalText(cell.ToolId) ?? cell.Own
        : _texts.Take(cells, cell.ToolId, cell.Own, $"{path}.cells.{cell.ToolId}");
}
