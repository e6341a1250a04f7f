using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AdvisorBot.Operations.Drafting;

/// <summary>What of a page a guide can be made of, before a person words and weighs it.</summary>
/// <param name="Id">Of the guide.</param>
/// <param name="Left">What nothing was made of, with its place; for the author to look over.</param>
sealed partial record GuideDraft(
    string Id,
    Page Page,
    ImmutableArray<DraftTool> Tools,
    ImmutableArray<DraftTable> Tables,
    ImmutableArray<DraftCriterion> Criteria,
    ImmutableArray<DraftPoint> Points,
    ImmutableArray<(PageSection Section, int Item, string Text)> Left)
{
    // A list of links in which most begin with a name presents tools.
    const double MostNamed = 0.6;

    // A name; more words tell something.
    const int WordsOfName = 6;

    public static GuideDraft Of(string id, Page page)
    {
        var presented = Presented(page).ToList();
        var tables = page.Sections.SelectMany(section => section.Parts.OfType<PagePart.Table>()
            .Select(table => DraftTable.Of(section, table, name => presented.Exists(one => DraftTool.Key(one.Name) == DraftTool.Key(name)))))
            .OfType<DraftTable>().ToImmutableArray();
        var tools = Collect(presented, tables);
        foreach (var section in page.Sections)
            Find(tools, section.Title)?.Section ??= section;
        var rows = tables.SelectMany(table => table.Rows).ToList();
        var criteria = page.Sections.SelectMany(section => Items(section).Select(item => DraftCriterion.Of(section, item.Item, item.Part.Text, tools, rows)))
            .OfType<DraftCriterion>().ToImmutableArray();
        var asked = criteria.Select(criterion => (criterion.Section, criterion.Item)).ToHashSet();
        var points = page.Sections
            .SelectMany(section => Items(section).Where(item => !asked.Contains((section, item.Item))).Select(item => PointOf(section, item, tools)))
            .OfType<DraftPoint>().ToImmutableArray();
        var used = points.Select(point => (point.Section, point.Number)).ToHashSet();
        var left = page.Sections.SelectMany(section => Items(section)
            .Where(item => !asked.Contains((section, item.Item)) && !used.Contains((section, item.Item)) && !IsOnlyName(item.Part))
            .Select(item => (section, item.Item, item.Part.Text)));
        return new(id, page, [.. tools], tables, criteria, points, [.. left]);
    }

    /// <summary>The items of a section's lists, numbered through.</summary>
    public static IEnumerable<(PagePart.Item Part, int Item)> Items(PageSection section) =>
        section.Parts.OfType<PagePart.Item>().Select((item, at) => (item, at + 1));

    /// <summary>How many items of its lists the section says are benefits, or considerations.</summary>
    public int Count(PageSection section, string list) => Points.Count(point => point.Section == section && point.List == list);

    // Names in lists under a heading of options, and the headings below one.
    static IEnumerable<(string Name, PageSection Section)> Presented(Page page)
    {
        foreach (var section in page.Sections.Where(section => Options.IsMatch(section.Title)))
        {
            foreach (var list in section.Parts.OfType<PagePart.Item>().GroupBy(item => item.Lead))
            {
                if (list.Count(item => item.Name.Length > 0) >= MostNamed * list.Count()
                    && !list.Any(item => item.Text.Contains('?', StringComparison.Ordinal)))
                {
                    foreach (var item in list.Where(item => IsName(item.Name)))
                        yield return (item.Name, section);
                }
            }
            foreach (var below in page.Sections.Where(below => below.Parent == section.Title && IsName(below.Title) && !General.IsMatch(below.Title)))
                yield return (below.Title, section);
        }
    }

    static List<DraftTool> Collect(List<(string Name, PageSection Section)> presented, ImmutableArray<DraftTable> tables)
    {
        var tools = new List<DraftTool>();
        foreach (var column in tables.SelectMany(table => table.Columns).Where(column => column.Length > 0))
        {
            if (tools.Find(tool => tool.IsCalled(column)) is { } known)
                known.AddName(column);
            else
                tools.Add(new(column));
        }
        foreach (var (name, _) in presented)
        {
            if (Find(tools, name) is { } known)
                known.AddName(name);
            else
                tools.Add(new(name));
        }
        return tools;
    }

    // "Azure SQL Database with full text search" is the only one that begins like "SQL Database".
    static DraftTool? Find(List<DraftTool> tools, string name)
    {
        if (tools.Find(tool => tool.IsCalled(name)) is { } known)
            return known;
        var key = DraftTool.Key(name);
        var alike = tools.Where(tool => tool.Names.Select(DraftTool.Key).Any(other => key.StartsWith($"{other} ", StringComparison.Ordinal))).ToList();
        return alike is [var only] ? only : null;
    }

    static DraftPoint? PointOf(PageSection section, (PagePart.Item Part, int Item) item, List<DraftTool> tools)
    {
        if (IsOnlyName(item.Part))
            return null;
        var tool = tools.Find(tool => tool.Section == section) ?? (item.Part.Name.Length > 0 ? Find(tools, item.Part.Name) : null);
        if (tool is null)
            return null;
        var head = $"{section.Title} {item.Part.Lead}";
        return new(tool, section, item.Item, Benefits.IsMatch(head) ? "benefits" : Considerations.IsMatch(head) ? "considerations" : "text", item.Part.Text);
    }

    static bool IsOnlyName(PagePart.Item item) => item.Name.Length > 0 && item.Text.Length <= item.Name.Length + 2;

    static bool IsName(string text) => text.Length > 1 && text.Split(' ').Length <= WordsOfName && !text.Contains('?', StringComparison.Ordinal);

    [GeneratedRegex("option|choice|choices|technolog|components|services|stores|tools|products", RegexOptions.IgnoreCase)]
    private static partial Regex Options { get; }

    [GeneratedRegex(
        "^(general |capabilit|criteria|key selection|overview|components|next step|summary|related|see also|contributors)", RegexOptions.IgnoreCase)]
    private static partial Regex General { get; }

    [GeneratedRegex("benefit|advantage|strength|key feature", RegexOptions.IgnoreCase)]
    private static partial Regex Benefits { get; }

    [GeneratedRegex("consideration|limitation|drawback|challenge|disadvantage", RegexOptions.IgnoreCase)]
    private static partial Regex Considerations { get; }
}
