using System.Collections.Immutable;
using System.Globalization;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Loading;

/// <summary>
/// Reads the cells of a row: <c>yes</c>, <c>no</c>, a text, each with the footnotes behind it (<c>yes ^1</c>), or a mapping of
/// what it is and what is noted of it (<c>{limited: By hand only.}</c>).
/// </summary>
static class CellReader
{
    const char Mark = '^';

    /// <summary>In place of a cell of which the document says nothing.</summary>
    const string Unstated = "unstated";

    const string Mend = "Write yes, no, unstated, a text, or {limited: what is the limit}; a footnote behind it as ^1.";

    static readonly ImmutableArray<(string Key, CellKind Kind)> Kinds = [
        ("yes", CellKind.Yes), ("limited", CellKind.Limited), ("no", CellKind.No), ("text", CellKind.Text),
    ];

    // Spellings of yes and no that would be taken for texts.
    static readonly string[] Slips = ["y", "n", "true", "false", "on", "off", "null", "none", "-", "x"];

    /// <param name="columns">The tools of the table, in order; empty where each row names its own.</param>
    public static ImmutableArray<Cell> Read(MapReader row, ImmutableArray<string> columns, IReadOnlyCollection<string> toolIds, MapReader? footnotes)
    {
        var cells = row.List("cells") is { } list ? InOrder(row, list, columns, toolIds) : ByTool(row, columns, toolIds);
        return [.. cells.Select(cell => Read(row, cell.Tool, cell.Node, footnotes)).OfType<Cell>()];
    }

    static List<(string Tool, Entry Node)> InOrder(
        MapReader row, ImmutableArray<Entry> list, ImmutableArray<string> columns, IReadOnlyCollection<string> toolIds)
    {
        if (list.Length != columns.Length)
            row.Report(
                "cells", $"The row has {list.Length} cells, but its table {columns.Length} `columns`.",
                columns.IsEmpty
                    ? "Name the columns of the table, or write cells: {tool: yes, ...}."
                    : $"Write one cell for each of {string.Join(", ", columns)}.");
        // An unknown column was reported by itself.
        return [.. columns.Zip(list).Where(cell => toolIds.Contains(cell.First))];
    }

    static List<(string Tool, Entry Node)> ByTool(MapReader row, ImmutableArray<string> columns, IReadOnlyCollection<string> toolIds)
    {
        if (row.Map("cells") is not { } map)
        {
            row.Report("cells", "The row has no cells.", "Write cells: [yes, no, ...] in the order of the `columns`, or cells: {tool: yes, ...}.");
            return [];
        }
        var cells = toolIds.Select(tool => (tool, map.Entry(tool))).Where(cell => cell.Item2 is not null).Select(cell => (cell.tool, cell.Item2!)).ToList();
        foreach (var missing in columns.Where(column => toolIds.Contains(column) && !cells.Exists(cell => cell.tool == column)))
            row.Report(
                "cells", $"The row says nothing of `{missing}`, a column of its table.",
                $"Add a cell, or `{missing}: {Unstated}` where the document leaves it empty.");
        map.Close();
        return cells;
    }

    static Cell? Read(MapReader row, string tool, Entry node, MapReader? footnotes)
    {
        if (node.Map is { } map)
            return ReadMapping(map, tool, footnotes);
        var (text, notes) = Divide(node, row, footnotes);
        if (text == Unstated)
            return null;
        if (text is "yes" or "no")
            return new(tool, text == "yes" ? CellKind.Yes : CellKind.No, "", notes);
        if (text == "limited")
        {
            if (notes.IsEmpty)
                node.Report("`limited` does not say what is the limit.", "Write {limited: what is the limit}, or a footnote: limited ^1.");
            return new(tool, CellKind.Limited, "", notes);
        }
        if (text.Length == 0 || Slips.Contains(text.ToLowerInvariant()) || text.ToLowerInvariant() is "yes" or "no" or "limited" or Unstated)
            node.Report($"`{text}` is no cell.", Mend);
        return new(tool, CellKind.Text, text, notes, AmountIn(text));
    }

    static Cell? ReadMapping(MapReader map, string tool, MapReader? footnotes)
    {
        var said = Kinds.Select(kind => (kind.Kind, Entry: map.Entry(kind.Key))).Where(one => one.Entry is not null).ToList();
        var number = map.Quantity("number", bytes: true);
        if (said.Count != 1)
            map.ReportHere("A cell is one of yes, limited, no and text.", Mend);
        map.Close();
        if (said is not [var (kind, entry)])
            return null;
        if (number is not null && kind != CellKind.Text)
            map.Report("number", "Only a text has a number.", "Write {text: ..., number: ...}.");
        var (text, notes) = Divide(entry!, map, footnotes);
        return new(tool, kind, text, notes, kind == CellKind.Text ? number ?? AmountIn(text) : null);
    }

    static (string Text, ImmutableArray<string> Notes) Divide(Entry node, MapReader row, MapReader? footnotes)
    {
        if (node.Text is not { } whole)
        {
            node.Report("A cell is a text or a mapping.", Mend);
            return ("", []);
        }
        var parts = whole.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var notes = parts.Reverse().TakeWhile(part => part.Length > 1 && part[0] == Mark).Select(part => part[1..]).Reverse().ToImmutableArray();
        foreach (var note in notes.Where(note => footnotes?.Has(note) != true))
            node.Report($"There is no footnote `{note}`.", $"Write it under `footnotes` of the table: {{{note}: what it says}}.");
        return (string.Join(' ', parts.SkipLast(notes.Length)), notes);
    }

    /// <summary>"1 MB", "3 nodes", "2000": the number that stands first, in bytes where it has a unit of them.</summary>
    static double? AmountIn(string text) => ByteSize.TryParse(text, out var bytes) ? bytes
        : double.TryParse(text.Split(' ')[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number
        : null;
}
