using System.Globalization;
using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Extraction;

/// <summary>Writes a percentage as its number and a percent sign.</summary>
sealed class PercentageParser(CultureInfo culture) : IParser
{
    public ParseResult Parse(ExtractResult extResult) =>
        extResult.Data is NumberMatch match
            ? new ParseResult(extResult) { Value = match.Value, ResolutionStr = NumberFormat.Write(match.Value, culture) + "%", Data = null }
            : null;
}
