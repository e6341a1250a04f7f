using System.Globalization;
using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Extraction;

/// <summary>Writes a range as an interval: a square bracket beside a bound that belongs to it, a round one beside others.</summary>
sealed class RangeParser(CultureInfo culture) : IParser
{
    public ParseResult Parse(ExtractResult extResult)
    {
        if (extResult.Data is not RangeMatch match)
            return null;
        var interval = $"{(match.HasLower ? '[' : '(')}{Write(match.Lower)},{Write(match.Upper)}{(match.HasUpper ? ']' : ')')}";
        return new ParseResult(extResult) { Value = interval, ResolutionStr = interval, Data = null };
    }

    string Write(double? bound) => bound is { } value ? NumberFormat.Write(value, culture) : null;
}
