using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace AdvisorBot.Operations.Drafting;

/// <summary>The words of a line without its markup. A footnote's mark is written <c>^1</c>.</summary>
static partial class InlineText
{
    public static string Of(ContainerInline? inline)
    {
        var text = new StringBuilder();
        Write(inline, text);
        return Spaces.Replace(Notes.Replace(text.ToString(), " ^$1"), " ").Trim();
    }

    /// <summary>The link or the bold words that a line begins with; empty for none.</summary>
    public static string NameOf(ContainerInline? inline)
    {
        var first = inline?.FirstOrDefault(part => part is not LiteralInline literal || literal.Content.ToString().Trim() is not ("" or "A" or "An" or "The"));
        return first is LinkInline { IsImage: false } or EmphasisInline { DelimiterCount: 2 } ? Of((ContainerInline)first).TrimEnd('.', ':') : "";
    }

    static void Write(ContainerInline? container, StringBuilder text)
    {
        foreach (var inline in container ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case HtmlInline { Tag: "<sup>" }:
                    text.Append(" ^");
                    break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    text.Append(' ');
                    break;
                case ContainerInline inner:
                    Write(inner, text);
                    break;
                default:
                    break;
            }
        }
    }

    [GeneratedRegex(@"\s*\[\^?(\w{1,2})\]")]
    private static partial Regex Notes { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }
}
