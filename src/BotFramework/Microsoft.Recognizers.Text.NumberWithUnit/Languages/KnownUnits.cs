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

    public static IReadOnlyList<(string Culture, UnitLanguage Language)> ByCulture { get; } =
    [
        (Culture.English, s_english),
        (Culture.EnglishOthers, s_english),
    ];
}
