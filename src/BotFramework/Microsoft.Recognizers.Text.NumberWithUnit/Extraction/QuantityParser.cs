using System.Globalization;
using Microsoft.Recognizers.Text.Number.Extraction;
using Microsoft.Recognizers.Text.NumberWithUnit.Grammar;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Extraction;

/// <summary>Gives an extracted quantity as number and unit; a unit alone has no number.</summary>
sealed class QuantityParser(CultureInfo culture) : IParser
{
    public ParseResult Parse(ExtractResult extResult)
    {
        if (extResult.Data is not QuantityMatch match)
            return null;
        var number = match.Value is { } value ? Write(value, match.IsCompound) : null;
        return new ParseResult(extResult)
        {
            Value = match.Unit.IsoCurrency is { } iso
                ? new CurrencyUnitValue { Number = number, Unit = match.Unit.Name, IsoCurrency = iso }
                : new UnitValue { Number = number, Unit = match.Unit.Name },
            ResolutionStr = $"{number} {match.Unit.Name}".Trim(),
            Data = match.Unit.Subtype,
        };
    }

    // A sum of two units is given in full, as the official library does.
    string Write(double value, bool isCompound) => isCompound ? value.ToString("R", culture) : NumberFormat.Write(value, culture);
}
