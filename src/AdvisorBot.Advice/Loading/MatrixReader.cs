using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Loading;

/// <summary>
/// Reads the tables of a document. Every cell becomes a point of its tool and every row a topic, so that nothing behind the
/// loader has to know of tables.
/// </summary>
sealed class MatrixReader
{
    readonly MapReader _root;
    readonly ImmutableArray<Section> _sections;
    readonly List<string> _toolIds;
    readonly List<Point> _points = [];
    readonly List<Topic> _topics = [];

    /// <summary>Rows counted so far, by section: tables of one section are numbered through.</summary>
    readonly Dictionary<string, int> _rows = [];

    public MatrixReader(MapReader root, ImmutableArray<Section> sections)
    {
        (_root, _sections) = (root, sections);
        _toolIds = [.. root.Maps("tools").Select(tool => tool.OptionalText("id")).OfType<string>()];
        Tables = [.. root.Maps("matrix").Select(ReadTable)];
        UniqueIds.Check(Tables, table => table.Id, "table", root.Problems);
        UniqueIds.Check(Tables.SelectMany(table => table.Rows), row => row.Id, "row", root.Problems);
    }

    public ImmutableArray<CapabilityTable> Tables { get; }

    public IEnumerable<Topic> Topics => _topics;

    public IEnumerable<Point> PointsOf(string toolId) => _points.Where(point => point.ToolId == toolId);

    CapabilityTable ReadTable(MapReader map)
    {
        var section = map.Text("section", "Name the section of the document that the table is in.");
        var footnotes = map.Map("footnotes");
        var columns = map.Texts("columns");
        foreach (var unknown in columns.Where(column => !_toolIds.Contains(column)))
            map.Report(
                "columns", $"There is no tool `{unknown}`.{Spelling.Suggest(unknown, _toolIds)}",
                "Name tools of the catalogue, in the order of the table's columns.");
        var id = map.OptionalId("id") ?? section;
        var rows = map.Maps("rows").ToList();
        if (rows.Count == 0)
            map.Report("rows", "The table has no rows.", "Write rows: [{id: ..., label: ..., cells: [...]}].");
        ImmutableArray<Capability> read = [.. rows.Select(row => ReadRow(row, columns, footnotes))];
        var texts = footnotes is null
            ? []
            : read.SelectMany(row => row.Cells).SelectMany(cell => cell.FootnoteIds).Distinct()
                .ToImmutableDictionary(note => note, note => footnotes.OptionalText(note) ?? "");
        footnotes?.Close();
        map.Close();
        var table = _root.Problems.Remember(new CapabilityTable(id, texts, read).WithNotes(), map);
        foreach (var (row, source) in table.Rows.Zip(rows))
            Compile(_root.Problems.Remember(row, source), source, section);
        return table;
    }

    Capability ReadRow(MapReader map, ImmutableArray<string> columns, MapReader? footnotes)
    {
        var cells = CellReader.Read(map, columns, _toolIds, footnotes);
        return new(
            map.Id("id", "Give the row an id."),
            map.Text("label", "Name the capability as the bot shall call it."),
            Sentence("yes", CellKind.Yes, CellKind.Limited),
            Sentence("no", CellKind.No),
            map.Texts("words"),
            cells);

        string Sentence(string key, params ReadOnlySpan<CellKind> kinds)
        {
            var sentence = map.OptionalText(key) ?? "";
            foreach (var cell in cells)
            {
                if (sentence.Length == 0 && kinds.Contains(cell.Kind))
                {
                    map.Report(
                        "cells", $"The row has a cell `{cell.Kind.ToString().ToLowerInvariant()}`, but no sentence `{key}`.",
                        $"Write `{key}`: what it says of a tool, in words of our own.");
                    break;
                }
            }
            return sentence;
        }
    }

    void Compile(Capability row, MapReader map, string section)
    {
        var effects = map.Maps("effects").Select(effect => RowEffect.Read(effect, [.. row.Cells.Select(cell => cell.ToolId)])).OfType<RowEffect>().ToList();
        var silent = map.OptionalText("silent");
        if (effects.Count == 0 && silent is null)
            map.Report("id", $"The row `{row.Id}` has no effect.", "Add effects, or say in `silent` why no answer wakes it.");
        if (effects.Count > 0 && silent is not null)
            map.Report("silent", $"The row `{row.Id}` has effects and yet a reason to be silent.", "Remove one of the two.");
        if (effects.Exists(effect => effect.ByCell) && row.Cells.All(cell => cell.Amount is null))
            map.Report("effects", $"No cell of the row `{row.Id}` holds a number.", "Write cells such as 1 MB or 3 nodes, or {text: ..., number: ...}.");
        var title = _sections.FirstOrDefault(known => known.Id == section);
        _rows[section] = map.Number("item", _rows.GetValueOrDefault(section) + 1, 1, 1000);
        var place = _root.Problems.Remember(new Place(section, title?.Title ?? "", Place.Rows, _rows[section], title?.Document), map);
        foreach (var cell in row.Cells)
            _points.Add(
                PointOf(
                    row, cell, place, [.. effects.Select(effect => effect.On(cell)).OfType<Effect>().Select(effect => _root.Problems.Remember(effect, map))],
                    silent, map));
        map.Close();
        _topics.Add(_root.Problems.Remember(TopicOf(row, effects), map));
    }

    Point PointOf(Capability row, Cell cell, Place place, ImmutableArray<Effect> effects, string? silent, MapReader map)
    {
        var reason = effects.IsEmpty ? silent ?? $"No effect of the row `{row.Id}` is for a cell like this one." : null;
        return _root.Problems.Remember(
            new Point(row.PointId(cell), cell.ToolId, PointKind.Statement, row.Say(cell), place, effects, reason, null) { Cell = cell.Kind }, map);
    }

    static Topic TopicOf(Capability row, List<RowEffect> effects)
    {
        var behind = effects is [{ ByCell: false, Others: [], Test: { Kind: ConditionKind.AnyOf, ChoiceIds: [var choice] } test }]
            ? (test.QuestionId, choice)
            : default;
        return new(
            row.Id, row.Label, [row.Label, .. row.Words], [], Of(CellKind.Yes, CellKind.Limited), Of(CellKind.No), Of(CellKind.Text), behind.QuestionId,
            behind.choice, null, false, null);

        ImmutableArray<string> Of(params CellKind[] kinds) => [.. row.Cells.Where(cell => kinds.Contains(cell.Kind)).Select(row.PointId)];
    }
}
