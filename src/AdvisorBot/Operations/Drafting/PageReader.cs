using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace AdvisorBot.Operations.Drafting;

/// <summary>Reads a page of Microsoft's documentation: Markdown with front matter, tables and extensions of its own.</summary>
static partial class PageReader
{
    const int LettersOfHash = 16;

    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    public static Page Read(string markdown)
    {
        var text = Extensions.Replace(Pictures.Replace(markdown.ReplaceLineEndings("\n"), ""), "");
        var document = Markdown.Parse(text, Pipeline);
        var front = document.OfType<YamlFrontMatterBlock>().FirstOrDefault()?.Lines.ToString() ?? "";
        var headings = document.OfType<HeadingBlock>().ToList();
        var title = headings.Find(heading => heading.Level == 1) is { } first ? InlineText.Of(first.Inline) : Front(front, "title");
        var date = DateOnly.TryParseExact(
            Front(front, "ms.date"), ["M/d/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var stated)
            ? stated
            : (DateOnly?)null;
        return new(title, date, Front(front, "author"), [.. Sections(document, text, title)]);
    }

    /// <summary>Small letters and digits joined by hyphens, as addresses and ids are written.</summary>
    public static string Slug(string text) => Gaps.Replace(Signs.Replace(text.ToLowerInvariant().Normalize(NormalizationForm.FormD), ""), "-").Trim('-');

    static string Front(string front, string key) =>
        Regex.Match(front, $@"^{Regex.Escape(key)}:[ \t]*(.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant) is { Success: true } match
            ? match.Groups[1].Value.Trim().Trim('"', '\'')
            : "";

    static IEnumerable<PageSection> Sections(MarkdownDocument document, string text, string title)
    {
        var anchors = new Dictionary<string, int>();
        var above = new Stack<HeadingBlock>();
        var blocks = document.ToList();
        var starts = blocks.Select((block, at) => (block, at)).Where(pair => pair.block is HeadingBlock { Level: > 1 }).Select(pair => pair.at).ToList();
        var before = blocks.Take(starts.Count > 0 ? starts[0] : blocks.Count).Where(block => block is not (HeadingBlock or YamlFrontMatterBlock)).ToList();
        if (before.Count > 0)
            yield return new(title, "", "", Hash(text[before[0].Span.Start..(before[^1].Span.End + 1)]), Parts(before));
        for (var number = 0; number < starts.Count; number++)
        {
            var heading = (HeadingBlock)blocks[starts[number]];
            while (above.TryPeek(out var upper) && upper.Level >= heading.Level)
                above.Pop();
            var parent = above.TryPeek(out var over) ? InlineText.Of(over.Inline) : "";
            above.Push(heading);
            var end = number + 1 < starts.Count ? starts[number + 1] : blocks.Count;
            var own = blocks[(starts[number] + 1)..end];
            var slug = Slug(InlineText.Of(heading.Inline));
            anchors[slug] = anchors.GetValueOrDefault(slug) + 1;
            var until = end < blocks.Count ? blocks[end].Span.Start : text.Length;
            yield return new(
                InlineText.Of(heading.Inline), anchors[slug] == 1 ? slug : $"{slug}-{anchors[slug] - 1}", parent, Hash(text[heading.Span.Start..until]),
                Parts(own));
        }
    }

    static ImmutableArray<PagePart> Parts(IEnumerable<Block> blocks)
    {
        var parts = ImmutableArray.CreateBuilder<PagePart>();
        var lead = "";
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph when InlineText.Of(paragraph.Inline) is { Length: > 0 } said:
                    lead = said;
                    parts.Add(new PagePart.Paragraph(said));
                    break;
                case ListBlock list:
                    parts.AddRange(list.OfType<ListItemBlock>().Select(item => Item(item, lead)));
                    break;
                case MarkdigTable table when table.OfType<TableRow>().ToList() is [{ IsHeader: true } header, .. var rows]:
                    parts.Add(new PagePart.Table(Cells(header), [.. rows.Select(Cells)]));
                    break;
                default:
                    break;
            }
        }
        return parts.ToImmutable();
    }

    static PagePart.Item Item(ListItemBlock item, string lead)
    {
        var paragraphs = item.Descendants<ParagraphBlock>().ToList();
        var name = paragraphs is [var first, ..] ? InlineText.NameOf(first.Inline) : "";
        return new PagePart.Item(string.Join(' ', paragraphs.Select(paragraph => InlineText.Of(paragraph.Inline))), name, lead);
    }

    static ImmutableArray<string> Cells(TableRow row) =>
        [.. row.OfType<TableCell>().Select(cell => string.Join(' ', cell.Descendants<ParagraphBlock>().Select(paragraph => InlineText.Of(paragraph.Inline))))];

    static string Hash(string section)
    {
        var said = Spaces.Replace(Comments.Replace(Targets.Replace(section, "]"), ""), " ").Trim();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..LettersOfHash];
    }

    [GeneratedRegex("""^:::image type="complex".*?^:::image-end:::[ \t]*$""", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Pictures { get; }

    [GeneratedRegex(@"^[ \t]*:::.*$", RegexOptions.Multiline)]
    private static partial Regex Extensions { get; }

    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Targets { get; }

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comments { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }

    [GeneratedRegex(@"[^a-z0-9\s-]")]
    private static partial Regex Signs { get; }

    [GeneratedRegex(@"[\s-]+")]
    private static partial Regex Gaps { get; }
}
