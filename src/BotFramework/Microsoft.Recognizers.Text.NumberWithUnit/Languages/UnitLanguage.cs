using Microsoft.Recognizers.Text.Number.Grammar;
using Microsoft.Recognizers.Text.NumberWithUnit.Grammar;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Languages;

/// <summary>The numbers and units of one language, made when first needed and then shared.</summary>
sealed class UnitLanguage(Lazy<NumberLanguage> numbers)
{
    public NumberLanguage Numbers => numbers.Value;

    public required Lazy<UnitTable> Dimensions { get; init; }

    public required Lazy<UnitTable> Currencies { get; init; }

    public required Lazy<UnitTable> Temperatures { get; init; }

    public required Lazy<UnitTable> Ages { get; init; }
}
