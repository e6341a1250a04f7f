using Microsoft.Recognizers.Text.Number.Grammar;
using Microsoft.Recognizers.Text.Number.Languages;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Languages;

/// <summary>The languages there are units for.</summary>
static class KnownUnits
{
    static readonly UnitLanguage s_english = new(KnownLanguages.English)
    {
        Dimensions = new(EnglishDimensions.Create),
        Currencies = new(EnglishMeasures.CreateCurrencies),
        Temperatures = new(EnglishMeasures.CreateTemperatures),
        Ages = new(EnglishMeasures.CreateAges),
    };

    static readonly UnitLanguage s_german = new(KnownLanguages.German)
    {
        Dimensions = new(GermanUnits.CreateDimensions),
        Currencies = new(GermanUnits.CreateCurrencies),
        Temperatures = new(GermanUnits.CreateTemperatures),
        Ages = new(GermanUnits.CreateAges),
    };

    public static IReadOnlyList<(string Culture, UnitLanguage Language)> ByCulture { get; } =
    [
        (Culture.English, s_english),
        (Culture.EnglishOthers, s_english),
        (Culture.German, s_german),
        (Culture.Spanish, Spanish(KnownLanguages.Spanish)),
        (Culture.SpanishMexican, Spanish(KnownLanguages.MexicanSpanish)),
    ];

    static UnitLanguage Spanish(Lazy<NumberLanguage> numbers) => new(numbers)
    {
        Dimensions = new(SpanishUnits.CreateDimensions),
        Currencies = new(SpanishUnits.CreateCurrencies),
        Temperatures = new(SpanishUnits.CreateTemperatures),
        Ages = new(SpanishUnits.CreateAges),
    };
}
