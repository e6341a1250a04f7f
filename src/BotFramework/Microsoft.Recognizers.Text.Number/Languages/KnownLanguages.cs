using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Languages;

/// <summary>The languages there are words for, each made when first needed and then shared.</summary>
static class KnownLanguages
{
    public static Lazy<NumberLanguage> English { get; } = new(Languages.English.Create);

    public static Lazy<NumberLanguage> German { get; } = new(Languages.German.Create);

    public static Lazy<NumberLanguage> Spanish { get; } = new(Languages.Spanish.Create);

    public static Lazy<NumberLanguage> MexicanSpanish { get; } = new(Languages.Spanish.CreateMexican);

    public static IReadOnlyList<(string Culture, Lazy<NumberLanguage> Language)> ByCulture { get; } =
    [
        (Culture.English, English),
        (Culture.EnglishOthers, English),
        (Culture.German, German),
        (Culture.Spanish, Spanish),
        (Culture.SpanishMexican, MexicanSpanish),
    ];
}
