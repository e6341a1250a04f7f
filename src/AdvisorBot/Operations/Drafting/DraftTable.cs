using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AdvisorBot.Operations.Drafting;

/// <summary>A table of the page that compares tools: a row is a capability, a column a tool.</summary>
sealed partial record DraftTable(PageSection Section, ImmutableArray<string> Columns, ImmutableArray<DraftRow> Rows)
{
    // Beyond this a cell is prose, and its table describes instead of comparing.
    const int MostLetters = 60;

    /// <summary>The table if it compares: rows of facts in a few words each. Tools may stand in its first column instead of its head.</summary>
    /// <param name="isTool">Tells of a name whether the page presents a tool under it.</param>
    public static DraftTable? Of(PageSection section, PagePart.Table table, Func<string, bool> isTool)
    {
        if (table.Header.Length < 2 || table.Rows.IsEmpty || table.Rows.SelectMany(row => row.Skip(1)).Average(cell => cell.Length) > MostLetters)
            return null;
        var rows = table.Rows.Where(row => row.Length == table.Header.Length && row[0].Length > 0).ToList();
        if (rows.Count == 0 || table.Header.Skip(1).Any(cell => cell.Length == 0))
            return null;
        var isTurned = ToolHeads.IsMatch(table.Header[0]) || (rows.Count(row => isTool(row[0])) * 2 > rows.Count);
        return isTurned
            ? new(
                section,
                [.. rows.Select(row => Clean(row[0]))],
                [.. table.Header.Skip(1).Select((label, at) => new DraftRow(Clean(label), at + 1, [.. rows.Select(row => Cell(row[at + 1]))], IsTurned: true))])
            : new(
                section,
                [.. table.Header.Skip(1).Select(Clean)],
                [.. rows.Select((row, at) => new DraftRow(Clean(row[0]), at + 1, [.. row.Skip(1).Select(Cell)]))]);
    }

    static DraftCell Cell(string text)
    {
        var notes = Marks.Matches(text).Select(mark => mark.Groups[1].Value).ToImmutableArray();
        var said = Marks.Replace(text, "").Trim();
        var (word, rest) = Verdict.Match(said) is { Success: true } verdict
            ? (verdict.Groups["word"].Value.ToLowerInvariant(), said[verdict.Length..].Trim()) : ("", said);
        return word switch
        {
            "yes" or "supported" or "available" or "✅" or "✔" or "✔️" or "✓" or "●" => new(DraftVerdict.Yes, rest, notes),
            "no" or "not supported" or "not available" or "❌" or "✖" or "✗" => new(DraftVerdict.No, rest, notes),
            "partial" or "limited" or "⚠" or "⚠️" => new(DraftVerdict.Limited, rest, notes),
            _ when said is "" or "-" or "–" or "—" or "N/A" or "n/a" => new(DraftVerdict.Unstated, "", notes),
            _ => new(DraftVerdict.Text, said, notes),
        };
    }

    static string Clean(string text) => Marks.Replace(text, "").Trim();

    [GeneratedRegex(@"\s*\^(\w{1,2})\b")]
    private static partial Regex Marks { get; }

    [GeneratedRegex(
        @"^(?<word>yes|no|supported|not supported|available|not available|partial|limited|✅|✔️?|✓|●|❌|✖|✗|⚠️?)(?=$|[\s,.;:(])", RegexOptions.IgnoreCase)]
    private static partial Regex Verdict { get; }

    [GeneratedRegex(@"^(service|technology|option|product|tool|database|data store|licen[cs]e)s?(\(s\))?( name)?$", RegexOptions.IgnoreCase)]
    private static partial Regex ToolHeads { get; }
}
