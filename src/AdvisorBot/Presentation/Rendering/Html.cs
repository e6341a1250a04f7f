using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using AdvisorBot.Presentation.Messages;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>Writes a document as a piece of HTML, with real headings, lists and tables; for a page to print. Every text is encoded.</summary>
static class Html
{
    public static string WriteDocument(ImmutableArray<Block> blocks)
    {
        var html = new StringBuilder();
        foreach (var (index, block) in blocks.Index())
            Write(html, block, index == 0 ? "h1" : "h2");
        return html.ToString();
    }

    static void Write(StringBuilder html, Block block, string heading)
    {
        switch (block)
        {
            case Block.Heading title:
                Element(html, heading, title.Text);
                break;
            case Block.Paragraph paragraph:
                Element(html, "p", paragraph.Text);
                break;
            case Block.Bullets { Items: var items }:
                List(html, items);
                break;
            case Block.Facts { Items: var items }:
                List(html, items);
                break;
            case Block.Table table:
                html.Append("<table>");
                Row(html, table.Header, "th");
                foreach (var row in table.Rows)
                    Row(html, row, "td");
                html.Append("</table>");
                break;
            case Block.Fold fold:
                Element(html, "h3", fold.Title);
                foreach (var inner in fold.Blocks)
                    Write(html, inner, "h4");
                break;
            case Block.Link link:
                html.Append("<p><a href=\"")
                    .Append(HtmlEncoder.Default.Encode(link.Url))
                    .Append("\">")
                    .Append(HtmlEncoder.Default.Encode(link.Title))
                    .Append("</a></p>");
                break;
        }
    }

    static void List(StringBuilder html, ImmutableArray<Item> items)
    {
        html.Append("<ul>");
        foreach (var item in items)
        {
            html.Append("<li>");
            if (item.Lead is { } lead)
                Element(html, "b", $"{lead}: ");
            html.Append(HtmlEncoder.Default.Encode(item.Text)).Append("</li>");
        }
        html.Append("</ul>");
    }

    static void Row(StringBuilder html, ImmutableArray<string> cells, string cell)
    {
        html.Append("<tr>");
        foreach (var text in cells)
            Element(html, cell, text);
        html.Append("</tr>");
    }

    static void Element(StringBuilder html, string name, string text) =>
        html.Append('<').Append(name).Append('>').Append(HtmlEncoder.Default.Encode(text)).Append("</").Append(name).Append('>');
}
