using System.Globalization;
using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Extraction;

/// <summary>Writes an ordinal as its number, a relative one as "end-1" or "current+1".</summary>
sealed class OrdinalParser : IParser
{
    public ParseResult Parse(ExtractResult extResult)
    {
        if (extResult.Data is not OrdinalMatch match)
            return null;
        var number = NumberFormat.Write(match.Value, CultureInfo.InvariantCulture);
        return new ParseResult(extResult)
        {
            Value = match.Value,
            ResolutionStr = match.Relative is { } place
                ? string.Create(CultureInfo.InvariantCulture, $"{place.RelativeTo}{place.Offset:+0;-0;+0}")
                : number,
            Data = null,
            Metadata = new Metadata
            {
                IsOrdinalRelative = match.Relative is not null,
                Offset = number,
                RelativeTo = match.Relative?.RelativeTo ?? Constants.RELATIVE_START,
            },
        };
    }
}
