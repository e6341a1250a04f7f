namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>Reads what is written with digits and marks: 1/4, 2 1/4, 2½, 1.1^-2, 12e+14, 1.3x10^6.</summary>
readonly struct NotationReader(NumberText text, bool beforeUnit)
{
    public bool TryRead(int at, out Reading number)
    {
        number = default;
        if (text.IsFractionMark(at))
            return Found(text[at].Value, Constants.FRACTION, at + 1, out number);
        if (!text.IsLiteral(at) || text.TouchesBefore(text[at].Start))
            return false;
        return TryReadPower(at, out number) || TryReadFraction(at, out number) || TryReadMixed(at, out number);
    }

    bool TryReadMixed(int at, out Reading number)
    {
        number = default;
        if (!text.IsInteger(at))
            return false;
        if (text.IsFractionMark(at + 1))
            return Found(text[at].Value + text[at + 1].Value, Constants.FRACTION, at + 2, out number);
        return !text.IsGlued(at + 1) && text.IsInteger(at + 1) && TryReadFraction(at + 1, out var part) &&
            Found(text[at].Value + part.Value, Constants.FRACTION, part.Next, out number);
    }

    bool TryReadFraction(int at, out Reading number)
    {
        number = default;
        var isFraction = text.IsInteger(at) && text.IsInteger(at + 2) && text.IsGlued(at + 1) && text.IsGlued(at + 2) &&
            (text.IsMark(at + 1, '/') || text.IsMark(at + 1, '⁄')) && text[at + 2].Value != 0;
        if (!isFraction || IsPartOfDate(at) || (!beforeUnit && text.TouchesAfter(text[at + 2].End)))
            return false;
        return Found(text[at].Value / text[at + 2].Value, Constants.FRACTION, at + 3, out number);
    }

    // 1/2/2020 and 222-2222/2222 are no fractions.
    bool IsPartOfDate(int at) =>
        (text.IsGlued(at) && (text.IsMark(at - 1, '/') || (text.IsMark(at - 1, '-') && text.IsGlued(at - 1)))) ||
        (text.IsMark(at + 3, '/') && text.IsGlued(at + 3));

    bool TryReadPower(int at, out Reading number)
    {
        number = default;
        var source = text.Folded;
        var sign = text[at].End;
        if (sign >= source.Length)
            return false;
        var isTenth = source[sign] is 'x' or '×' or '*' && string.CompareOrdinal(source, sign + 1, "10^", 0, 3) == 0;
        if (!isTenth && source[sign] is not ('^' or 'e'))
            return false;
        if (!TryReadExponent(source, sign + (isTenth ? 4 : 1), out var exponent, out var end) || text.TouchesAfter(end))
            return false;
        var value = source[sign] == '^' ? Math.Pow(text[at].Value, exponent) : text[at].Value * Math.Pow(10, exponent);
        var next = at;
        while (next < text.Count && text[next].Start < end)
            next++;
        return Found(value, Constants.POWER, next, out number);
    }

    static bool TryReadExponent(string source, int at, out double exponent, out int end)
    {
        const int MostDigits = 4;
        var isNegative = false;
        for (; at < source.Length && source[at] is '+' or '-'; at++)
            isNegative ^= source[at] == '-';
        end = LiteralReader.AfterDigits(source, at);
        exponent = 0;
        for (var i = at; i < end; i++)
            exponent = (exponent * 10) + (source[i] - '0');
        exponent = isNegative ? -exponent : exponent;
        return end > at && end - at <= MostDigits;
    }

    static bool Found(double value, string subtype, int next, out Reading number)
    {
        number = new Reading(value, subtype, next);
        return double.IsFinite(value);
    }
}
