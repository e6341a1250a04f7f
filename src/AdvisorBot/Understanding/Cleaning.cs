using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace AdvisorBot.Understanding;

/// <summary>Makes of what a channel delivers what the person typed: no mention, no HTML, no emoji, single spaces, straight quotes.</summary>
static class Cleaning
{
    /// <summary>Longer texts are cut: nobody types them, and reading must stay bounded.</summary>
    public const int MostCharacters = 10_000;

    const string MentionEnd = "</at>";

    static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n\u00A0,:");

    public static string Clean(string text)
    {
        if (text.Length > MostCharacters)
            text = text[..MostCharacters];
        text = Plain(text);
        // Decoding can bring tags to light, in text that was escaped twice or typed as an example: they are words then.
        if (text.Contains('&', StringComparison.Ordinal))
            text = WebUtility.HtmlDecode(text);
        return Tidy(WithoutAddress(text));
    }

    // A tag starts with a letter or a slash; "< 10 GB" does not.
    static string Plain(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        var mentions = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '<' || TagEnd(text, at) is not (var end and > 0))
            {
                plain.Append(text[at]);
                continue;
            }
            var tag = text.AsSpan(at, end - at + 1);
            at = end;
            if (tag.StartsWith("<at", StringComparison.OrdinalIgnoreCase) && mentions++ == 0 && plain.ToString().AsSpan().Trim().IsEmpty
                && text.IndexOf(MentionEnd, at, StringComparison.OrdinalIgnoreCase) is var close and > 0)
                at = close + MentionEnd.Length - 1;
            plain.Append(IsBlock(tag) ? '\n' : ' ');
        }
        return plain.ToString();
    }

    static int TagEnd(string text, int at)
    {
        const int longestTag = 1000;
        if (at + 1 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!'))
            return 0;
        var end = text.AsSpan(at, Math.Min(longestTag, text.Length - at)).IndexOf('>');
        return end < 0 ? 0 : at + end;
    }

    static bool IsBlock(ReadOnlySpan<char> tag) =>
        tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</p", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("</div", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</li", StringComparison.OrdinalIgnoreCase);

    // "@AdvisorBot hello": channels without markup leave the address at the start.
    static string WithoutAddress(string text)
    {
        var trimmed = text.TrimStart();
        if (trimmed.Length < 2 || trimmed[0] != '@' || !char.IsLetter(trimmed[1]))
            return text;
        var end = trimmed.AsSpan().IndexOfAny(AddressEnds);
        return end < 0 ? "" : trimmed[end..].TrimStart(',', ':', ' ');
    }

    static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n')
                Space(tidy, '\n');
            else if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                Space(tidy, ' ');
            else if (Straight(rune) is var plain and not '\0')
                tidy.Append(plain);
            else if (!IsDecoration(rune))
                tidy.Append(rune.ToString());
            else if (rune.Value > 0x2000 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol)
                Space(tidy, ' ');
        }
        return tidy.ToString().Trim();
    }

    static void Space(StringBuilder tidy, char space)
    {
        if (tidy.Length > 0 && tidy[^1] is ' ' or '\n')
            tidy[^1] = space == '\n' ? '\n' : tidy[^1];
        else
            tidy.Append(space);
    }

    static char Straight(Rune rune) => rune.Value switch
    {
        '\u2018' or '\u2019' or '\u02BC' or '\u00B4' or '`' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' => '"',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        _ => '\0',
    };

    static bool IsDecoration(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate
            or UnicodeCategory.EnclosingMark
        || rune.Value is >= 0xFE00 and <= 0xFE0F or 0x200D;
}
