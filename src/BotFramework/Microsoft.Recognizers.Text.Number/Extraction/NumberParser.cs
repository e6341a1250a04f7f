using System.Globalization;
using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Extraction;

/// <summary>Writes the value of an extracted number with 15 significant digits, in the culture's form.</summary>
/// <param name="culture">The culture.</param>
/// <param name="sign">What follows the value; a number with a sign has no subtype.</param>
sealed class NumberParser(CultureInfo culture, string sign = null) : IParser
{
    public ParseResult Parse(ExtractResult extResult) =>
        extResult.Data is NumberMatch match
            ? new ParseResult(extResult)
            {
                Value = match.Value,
                ResolutionStr = NumberFormat.Write(match.Value, culture) + sign,
                Data = sign is null ? match.Subtype : null,
            }
            : null;
}
