using System.Collections.Immutable;
using System.Text;
using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>Writes a message as Markdown. Every text is escaped: what a person typed can neither format nor link.</summary>
static class Markdown
{
    const string Special = "\\`*_[]<>#|~&";

    public static string Write(ImmutableArray<Block> blocks) =>
        string.Join("\n\n", blocks.Select(Write).Where(text => text.Length > 0));

    /// <summary>The blocks as a document of their own, with real headings, the first being its title.</summary>
    public static string WriteDocument(ImmutableArray<Block> blocks) =>
        string.Join("\n\n", blocks.Select((block, index) => block switch
        {
            Block.Heading heading => $"{(index == 0 ? "#" : "##")} {Escape(heading.Text)}",
            Block.Fold fold => $"### {Escape(fold.Title)}\n\n{Write(fold.Blocks)}",
            _ => Write(block),
        }).Where(text => text.Length > 0)) + "\n";

    /// <summary>The text so that it reads as itself in Markdown.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var lineStart = true;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (Special.Contains(character, StringComparison.Ordinal) || (lineStart && character is '-' or '+' or '=') || EndsListNumber(text, index))
                escaped.Append('\\');
            // Two line ends would close the paragraph, and the text might then begin anything.
            escaped.Append(character is '\n' or '\r' ? ' ' : character);
            lineStart &= char.IsWhiteSpace(character);
        }
        return escaped.ToString();
    }

    static string Write(Block block) => block switch
    {
        Block.Paragraph paragraph => Escape(paragraph.Text),
        Block.Heading heading => $"**{Escape(heading.Text)}**",
        Block.Bullets bullets => string.Join('\n', bullets.Items.Select(item => $"- {Item(item)}")),
        Block.Facts facts => string.Join('\n', facts.Items.Select(item => $"- {Item(item)}")),
        Block.Table table => Table(table),
        Block.Fold fold => $"**{Escape(fold.Title)}**\n\n{Write(fold.Blocks)}",
        Block.Link link => $"[{Escape(link.Title)}]({Uri(link.Url)})",
        _ => "",
    };

    static string Item(Item item) => item.Lead is { } lead ? $"**{Escape(lead)}**: {Escape(item.Text)}" : Escape(item.Text);

    static string Table(Block.Table table)
    {
        var lines = new List<string> { Row(table.Header), Row([.. table.Header.Select(_ => "---")], escape: false) };
        lines.AddRange(table.Rows.Select(row => Row(row)));
        return string.Join('\n', lines);
    }

    static string Row(ImmutableArray<string> cells, bool escape = true) => $"| {string.Join(" | ", escape ? cells.Select(Escape) : cells)} |";

    static string Uri(string url) =>
        url.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);

    // "2018. A year" would be read as the first item of a list.
    static bool EndsListNumber(string text, int index) =>
        text[index] is '.' or ')' && index is > 0 and <= 9 && text.AsSpan(0, index).ContainsAnyExceptInRange('0', '9') is false;
}
