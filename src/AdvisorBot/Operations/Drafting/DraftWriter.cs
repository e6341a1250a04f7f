using System.Globalization;

namespace AdvisorBot.Operations.Drafting;

/// <summary>Writes a draft as the catalogue that a person goes on with: what the page gives, and TODO where somebody must decide.</summary>
sealed class DraftWriter
{
    // More words are the page's own sentence.
    const int WordsOfFact = 4;
    const int LettersOfShortName = 20;
    const int LettersOfTopic = 40;

    readonly GuideDraft _draft;
    readonly DraftInterview _interview;
    readonly DateOnly _today;
    readonly string? _url;
    readonly string? _commit;
    readonly Dictionary<PageSection, string> _sections = [];
    readonly Dictionary<DraftTool, string> _tools = [];

    public DraftWriter(GuideDraft draft, DraftInterview interview, DateOnly today, string? url, string? commit)
    {
        (_draft, _interview, _today, _url, _commit) = (draft, interview, today, url, commit);
        foreach (var section in draft.Page.Sections)
            _sections[section] = Unique(section.Anchor.Length > 0 ? section.Anchor : "introduction", _sections.Values);
        foreach (var tool in draft.Tools)
            _tools[tool] = Unique(tool.Id, _tools.Values);
    }

    public DraftText Text { get; } = new();

    public DraftText Write()
    {
        Head();
        Sections();
        if (!_draft.Tables.IsEmpty)
            Text.Line("").Line("matrix:");
        var rows = new List<string>();
        foreach (var table in _draft.Tables)
            Table(table, rows);
        Text.Line("").Line("tools:");
        foreach (var tool in _draft.Tools)
            Tool(tool);
        Rest();
        return Text;
    }

    /// <summary>An id that none of the others is.</summary>
    public static string Unique(string id, IEnumerable<string> others)
    {
        var wanted = id.Length > 0 ? id : "unnamed";
        var known = others.ToHashSet();
        return !known.Contains(wanted) ? wanted
            : Enumerable.Range(2, known.Count + 1).Select(number => string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}"))
                .First(other => !known.Contains(other));
    }

    void Head()
    {
        var date = (_draft.Page.Date ?? _today).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var title = _draft.Page.Title;
        Text.Line("# yaml-language-server: $schema=catalogue.schema.json")
            .Line("# Drafted from the page. What stands in quotes behind # only finds the place again: write what is said there in words of your own.")
            .Line($"id: {Text.Given(_draft.Id)}")
            .Line("language: en")
            .Line($"title: {Text.Given(title)}")
            .Line($"as-of: {Text.Given(date)}")
            .Line($"interview: {Text.Given(_draft.Id)}")
            .Line($"serves: {Text.Left("whom the guide serves, in a sentence")}")
            .Line("topic:")
            .Line($"  id: {Text.Given(_draft.Id)}")
            .Line($"  name: {(Topic(title) is { Length: > 0 and <= LettersOfTopic } name ? Text.Given(name) : Text.Left("what people choose, for a button"))}")
            .Line($"  area: {Text.Left("the heading under which all topics are listed")}")
            .Line($"  words: [{Text.Left("what people call it")}]")
            .Line($"examples: [{Text.Left("how somebody begins who needs it, without its terms")}]")
            .Line("")
            .Line("document:")
            .Line($"  title: {Text.Given(title)}")
            .Line($"  author: {(_draft.Page.Author.Length > 0 ? Text.Given(_draft.Page.Author) : Text.Left("who wrote the page"))}")
            .Line($"  date: {Text.Given(date)}");
        if (_url is not null)
            Text.Line($"  url: {Text.Given(_url)}");
        if (_commit is not null)
            Text.Line($"  commit: {Text.Given(_commit)}");
        Text.Line("").Line("stages:").Line("  - {id: choose, name: Choosing}");
    }

    // Headings and hashes are copied, and say nothing of how much was drafted.
    void Sections()
    {
        Text.Line("").Line("sections:");
        foreach (var section in _draft.Page.Sections)
        {
            var (benefits, considerations) = (_draft.Count(section, "benefits"), _draft.Count(section, "considerations"));
            Text.Line($"  - id: {DraftText.Scalar(_sections[section])}")
                .Line($"    title: {DraftText.Scalar(section.Title)}");
            if (section.Anchor.Length > 0)
                Text.Line($"    anchor: {DraftText.Scalar(section.Anchor)}");
            Text.Line($"    hash: {DraftText.Scalar(section.Hash)}");
            if (benefits > 0)
                Text.Line($"    benefits: {benefits.ToString(CultureInfo.InvariantCulture)}");
            if (considerations > 0)
                Text.Line($"    considerations: {considerations.ToString(CultureInfo.InvariantCulture)}");
        }
    }

    void Table(DraftTable table, List<string> rows)
    {
        var id = Unique(_sections[table.Section], _draft.Tables.TakeWhile(other => other != table)
            .Where(other => other.Section == table.Section).Select(_ => _sections[table.Section]));
        Text.Line($"  - id: {Text.Given(id)}")
            .Line($"    section: {Text.Given(_sections[table.Section])}")
            .Line($"    columns: [{string.Join(", ", table.Columns.Select(column => Text.Given(_tools[_draft.Tools.First(tool => tool.IsCalled(column))])))}]");
        var notes = table.Rows.SelectMany(row => row.Cells).Where(cell => IsFact(cell))
            .SelectMany(cell => cell.Footnotes).Distinct().Order(StringComparer.Ordinal).ToList();
        if (notes.Count > 0)
            Text.Line($"    footnotes: {{{string.Join(", ", notes.Select(note => $"{DraftText.Scalar(note)}: {Text.Left($"what footnote {note} says")}"))}}}");
        Text.Line("    rows:");
        foreach (var row in table.Rows)
            Row(row, rows);
    }

    void Row(DraftRow row, List<string> rows)
    {
        var id = Unique(row.Id, rows);
        rows.Add(id);
        Text.Line($"      - id: {Text.Given(id)}{(row.IsTurned ? "  # a column of the page's table" : "")}")
            .Line($"        label: {(IsFact(row.Label) ? Text.Given(row.Label) : $"{Text.Left("what it is called")}  # {DraftText.Anchor(row.Label)}")}");
        if (row.Cells.Any(cell => cell.Verdict is DraftVerdict.Yes or DraftVerdict.Limited))
            Text.Line($"        yes: {Text.Left("what a yes says of a tool")}");
        if (row.Cells.Any(cell => cell.Verdict == DraftVerdict.No))
            Text.Line($"        no: {Text.Left("what a no says of a tool")}");
        var anchors = row.Cells.Where(cell => !IsFact(cell))
            .Select(cell => DraftText.Anchor(cell.Note) + string.Concat(cell.Footnotes.Select(note => $" with footnote {note}"))).Distinct().ToList();
        Text.Line($"        cells: [{string.Join(", ", row.Cells.Select(Cell))}]{(anchors.Count > 0 ? $"  # {string.Join(" ", anchors)}" : "")}");
        Text.Line(_interview.EffectOf(row) is { } effect
            ? $"        effects: [{{question: {Text.Given(effect.Question)}, any-of: [{Text.Given(effect.Choice)}]}}]  # {DraftText.Todo} does a no rule out? The weight?"
            : $"        silent: {Text.Left("why no answer wakes it, or effects in its place")}");
    }

    string Cell(DraftCell cell)
    {
        var marks = string.Concat(cell.Footnotes.Select(note => $" ^{note}"));
        var kind = cell.Verdict.ToString().ToLowerInvariant();
        if (cell.Verdict == DraftVerdict.Text)
            return IsFact(cell) ? $"{{text: {Text.Given(cell.Note + marks)}}}" : $"{{text: {Text.Left("in a few words")}}}";
        if (cell.Note.Length > 0)
        {
            var note = IsFact(cell) ? Text.Given(cell.Note.Trim('(', ')') + marks) : Text.Left("what is noted of it");
            return $"{{{(kind == "yes" ? "limited" : kind)}: {note}}}";
        }
        if (kind == "limited" && marks.Length == 0)
            return $"{{limited: {Text.Left("what is the limit")}}}";
        Text.Given(kind);
        return kind + marks;
    }

    void Tool(DraftTool tool)
    {
        var home = tool.Section
            ?? _draft.Tables.FirstOrDefault(table => table.Columns.Any(tool.IsCalled))?.Section
            ?? _draft.Points.FirstOrDefault(point => point.Tool == tool)?.Section ?? _draft.Page.Sections[0];
        Text.Line($"  - id: {Text.Given(_tools[tool])}").Line($"    name: {Text.Given(tool.Name)}");
        if (tool.Name.Length > LettersOfShortName)
            Text.Line(
                $"    short-name: {(tool.Names.Where(name => name.Length <= LettersOfShortName).MaxBy(name => name.Length) is { } name ? Text.Given(name) : Text.Left("for a button"))}");
        var aliases = tool.Names.Where(name => name != tool.Name).ToList();
        if (aliases.Count > 0)
            Text.Line($"    aliases: [{string.Join(", ", aliases.Select(Text.Given))}]");
        Text.Line("    stage: choose")
            .Line($"    section: {Text.Given(_sections[home])}")
            .Line($"    summary: {Text.Left("what it is, in a sentence")}{Begin(tool.Section)}");
        var points = new DraftPoints(_draft, _interview, Text, _tools[tool], section => _sections[section]);
        points.Write(tool, home, _draft.Tables.Any(table => table.Columns.Any(tool.IsCalled)));
    }

    static string Begin(PageSection? section) =>
        section?.Parts.OfType<PagePart.Paragraph>().FirstOrDefault() is { } first ? $"  # {DraftText.Anchor(first.Text)}" : "";

    void Rest()
    {
        if (_draft.Left.IsEmpty)
            return;
        Text.Line("").Line("# Nothing was made of these items. Write a point where one bears on a choice:");
        foreach (var section in _draft.Left.GroupBy(one => one.Section))
            Text.Line(
                $"#   {_sections[section.Key]}: {string.Join(", ", section.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Item} {DraftText.Anchor(one.Text)}")))}");
    }

    // What is said in a cell is taken over, with its footnotes, or left with both.
    static bool IsFact(DraftCell cell) => cell.Note.Length == 0 || IsFact(cell.Note.Trim('(', ')'));

    static bool IsFact(string text) => text.Length > 0 && text.Split(' ').Length <= WordsOfFact;

    static string Topic(string title)
    {
        var words = title.Split(' ').ToList();
        if (words is [var first, ..] && first.StartsWith("Choos", StringComparison.OrdinalIgnoreCase))
            words.RemoveAt(0);
        words.RemoveAll(word => word.ToLowerInvariant() is "a" or "an" or "the" or "in" or "azure" or "technology" or "options" or "overview" or "of");
        return words.Count == 0 ? "" : string.Concat(words[0][..1].ToUpperInvariant(), string.Join(' ', words).AsSpan(1));
    }
}
