using System.Globalization;
using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Extraction;

/// <summary>Writes the value of an extracted number with 15 significant digits, in the culture's form.</summary>
sealed class NumberParser(CultureInfo culture) : IParser
{
    public ParseResult Parse(ExtractResult extResult) =>
        extResult.Data is NumberMatch match
            ? new ParseResult(extResult) { Value = match.Value, ResolutionStr = NumberFormat.Write(match.Value, culture), Data = match.Subtype }
            : null;
}
