using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AdvisorBot.Operations.Drafting;

/// <summary>A question that the page tells its readers to ask themselves, with what follows from it.</summary>
/// <param name="Item">Its number among the items of its section.</param>
/// <param name="Tools">The tools that it leads to.</param>
/// <param name="Row">The row of a table that answers it; null for none.</param>
/// <param name="OnNo">It is the answer no that leads there.</param>
sealed partial record DraftCriterion(PageSection Section, int Item, string Text, ImmutableArray<DraftTool> Tools, DraftRow? Row, bool OnNo)
{
    const int ShortestWord = 4;
    const int LettersOfStem = 6;

    /// <summary>Null for an item that asks nothing.</summary>
    public static DraftCriterion? Of(PageSection section, int item, string text, IReadOnlyCollection<DraftTool> tools, IEnumerable<DraftRow> rows)
    {
        if (!Asks.IsMatch(text))
            return null;
        var answer = text[(text.IndexOf('?', StringComparison.Ordinal) + 1)..];
        var asked = Stems(text).ToHashSet();
        var row = rows.Where(row => row.Decides)
            .Select(row => (Row: row, Words: Stems(row.Label).ToList()))
            .Where(one => one.Words.Count > 0 && one.Words.Count(asked.Contains) is var shared
                && (shared >= 2 || shared == one.Words.Count) && shared * 2 >= one.Words.Count)
            .OrderByDescending(one => one.Words.Count(asked.Contains)).Select(one => one.Row).FirstOrDefault();
        return new(section, item, text, [.. tools.Where(tool => tool.IsNamedIn(answer))], row, Otherwise.IsMatch(answer));
    }

    static IEnumerable<string> Stems(string text) =>
        PageReader.Slug(text).Split('-').Where(word => word.Length >= ShortestWord && !Hollow.IsMatch(word))
            .Select(word => word[..Math.Min(word.Length, LettersOfStem)]).Distinct();

    [GeneratedRegex(@"^(do|does|will|would|can|could|should|is|are|have|has|must|how|what|which|where)\b[^.]*\?", RegexOptions.IgnoreCase)]
    private static partial Regex Asks { get; }

    [GeneratedRegex(@"^\s*(if not|if no|otherwise)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Otherwise { get; }

    [GeneratedRegex("^(support|supports|supported|data|need|want|with|your|from|that|have|using|other|option|options)$")]
    private static partial Regex Hollow { get; }
}
