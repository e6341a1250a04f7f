using System.Globalization;
using System.Text;

namespace AdvisorBot.Understanding.Normalization;

/// <summary>Brings signs together that mean the same: no emoji, single spaces, straight quotes and hyphens.</summary>
static class Characters
{
    public static string Tidy(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '^')
                Space(tidy, ' ');
            else if (rune.Value == '\n')
                Space(tidy, '\n');
            else if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                Space(tidy, ' ');
            else if (Fraction(rune) is { } fraction)
                AppendFraction(tidy, fraction);
            else if (rune.Value == WritersWords.Opaque)
                tidy.Append(WritersWords.Opaque);
            else if (Straight(rune) is var plain and not '\0')
                tidy.Append(plain);
            else if (!IsDecoration(rune))
                tidy.Append(rune.ToString());
            else if (rune.Value > 0x2000 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol)
                Space(tidy, ' ');
        }
        return tidy.ToString().Trim();
    }

    static string? Fraction(Rune rune) => rune.Value switch
    {
        '\u00BD' => "5",
        '\u00BC' => "25",
        '\u00BE' => "75",
        _ => null,
    };

    // "1\u00BD" and "1 \u00BD" are 1.5.
    static void AppendFraction(StringBuilder tidy, string decimals)
    {
        if (tidy.Length > 1 && tidy[^1] == ' ' && char.IsAsciiDigit(tidy[^2]))
            tidy.Length--;
        tidy.Append(tidy.Length > 0 && char.IsAsciiDigit(tidy[^1]) ? "." : "0.").Append(decimals);
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
        '\u00D7' => 'x',
        _ => '\0',
    };

    static bool IsDecoration(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate
            or UnicodeCategory.EnclosingMark
        || rune.Value is >= 0xFE00 and <= 0xFE0F or 0x200D;
}
