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
        var resolution = match.Relative is { } relative
            ? string.Create(CultureInfo.InvariantCulture, $"{relative.RelativeTo}{relative.Offset:+0;-0;+0}")
            : NumberFormat.Write(match.Value, CultureInfo.InvariantCulture);
        return new ParseResult(extResult) { Value = match.Value, ResolutionStr = resolution, Data = null };
    }
}
