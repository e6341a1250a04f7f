using System.Text;

namespace AdvisorBot.Understanding.Normalization;

/// <summary>Strips HTML: quotations and code go with their content, the bot's own mention disappears, other mentions become opaque.</summary>
static class Markup
{
    const string MentionEnd = "</at>";
    const int LongestTag = 1000;

    // What they hold was not written by the person, or is no prose.
    static readonly string[] Dropped = ["blockquote", "pre", "code", "style", "script"];

    public static string Strip(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        var isFirstMention = true;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '<' || TagEnd(text, at) is not (var end and > 0))
            {
                plain.Append(text[at]);
                continue;
            }
            var tag = text.AsSpan(at, end - at + 1);
            at = end;
            if (ContentEnd(text, tag, end) is var close and > 0)
            {
                at = close;
                plain.Append('\n');
            }
            else if (IsTag(tag, "at") && text.IndexOf(MentionEnd, end, StringComparison.OrdinalIgnoreCase) is var mentionEnd and > 0)
            {
                at = mentionEnd + MentionEnd.Length - 1;
                var isAddress = isFirstMention && plain.ToString().AsSpan().Trim().IsEmpty;
                plain.Append(' ').Append(isAddress ? "" : WritersWords.Opaque).Append(' ');
                isFirstMention = false;
            }
            else
            {
                plain.Append(IsBlock(tag) ? '\n' : ' ');
            }
        }
        return plain.ToString();
    }

    // Behind the end tag of an element whose content is not the writer's prose; 0 for any other tag.
    static int ContentEnd(string text, ReadOnlySpan<char> tag, int end)
    {
        foreach (var name in Dropped)
        {
            if (!IsTag(tag, name))
                continue;
            var close = text.IndexOf($"</{name}", end, StringComparison.OrdinalIgnoreCase);
            if (close > 0 && TagEnd(text, close) is var closeEnd and > 0)
                return closeEnd;
        }
        return 0;
    }

    static bool IsTag(ReadOnlySpan<char> tag, string name) =>
        tag.Length > name.Length + 1 && tag[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsAsciiLetterOrDigit(tag[name.Length + 1]);

    // A tag starts with a letter or a slash; "< 10 GB" does not.
    static int TagEnd(string text, int at)
    {
        if (at + 1 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!'))
            return 0;
        var end = text.AsSpan(at, Math.Min(LongestTag, text.Length - at)).IndexOf('>');
        return end < 0 ? 0 : at + end;
    }

    static bool IsBlock(ReadOnlySpan<char> tag) =>
        tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</p", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("</div", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</li", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("</tr", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</h", StringComparison.OrdinalIgnoreCase);
}
