namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>Reads numbers written in digits, with group and decimal separators.</summary>
static class LiteralReader
{
    // Beyond this a double is infinite.
    const int MostDigits = 300;

    public static bool TryRead(string text, int at, NumberLanguage language, out Token literal)
    {
        literal = default;
        var leadingSeparator = text[at] == language.DecimalSeparator && IsDigit(text, at + 1) && !IsPartOfWord(text, at - 1);
        if (!leadingSeparator && !char.IsAsciiDigit(text[at]))
            return false;
        var whole = leadingSeparator ? at : AfterDigits(text, at);
        if (!leadingSeparator)
            whole = AfterGroups(text, at, whole, language.GroupSeparator);
        var end = AfterDecimals(text, at, whole, language);
        if (end == at)
            return false;
        if (end - at > MostDigits)
        {
            literal = new Token(at, end, TokenKind.Mark);
            return true;
        }
        literal = new Token(at, end, TokenKind.Literal, Value: Value(text, at, whole, end), IsDecimal: end > whole);
        return true;
    }

    /// <summary>The offset of the first character from here that is no digit.</summary>
    public static int AfterDigits(string text, int at)
    {
        while (IsDigit(text, at))
            at++;
        return at;
    }

    public static bool IsDigit(string text, int at) => (uint)at < (uint)text.Length && char.IsAsciiDigit(text[at]);

    static bool IsPartOfWord(string text, int at) => at >= 0 && (char.IsLetterOrDigit(text[at]) || text[at] == '_');

    static int AfterGroups(string text, int at, int whole, char separator)
    {
        if (whole - at > 3 || text[at] == '0' || whole == text.Length)
            return whole;
        var mark = text[whole];
        if (mark != separator && mark is not (' ' or '\u00A0' or '\u202F' or '\u2009' or '\'' or '’'))
            return whole;
        var end = whole;
        while (end < text.Length && text[end] == mark && AfterDigits(text, end + 1) == end + 4)
            end += 4;
        // "1,234,56" is a list, not a number.
        return end < text.Length && text[end] == mark && mark == separator && IsDigit(text, end + 1) ? whole : end;
    }

    static int AfterDecimals(string text, int at, int whole, NumberLanguage language)
    {
        if (whole == text.Length || !IsDigit(text, whole + 1))
            return whole;
        var mark = text[whole];
        var otherMark = mark == language.GroupSeparator && AfterDigits(text, at) == whole;
        if (mark != language.DecimalSeparator && !otherMark)
            return whole;
        var end = AfterDigits(text, whole + 1);
        // "1.2.3" and "22,24,26" are not decimals.
        var listed = (at >= 2 && text[at - 1] == mark && IsDigit(text, at - 2)) || (end < text.Length && text[end] == mark && IsDigit(text, end + 1));
        return listed ? whole : end;
    }

    // Summed digit by digit: whether 2.33 thousand counts as whole depends on the rounding of this very sum in the official library.
    static double Value(string text, int at, int whole, int end)
    {
        var value = 0.0;
        for (var i = at; i < whole; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                value = (value * 10) + (text[i] - '0');
        }
        var scale = 0.1;
        for (var i = whole + 1; i < end; i++)
        {
            value += scale * (text[i] - '0');
            scale *= 0.1;
        }
        return value;
    }
}
