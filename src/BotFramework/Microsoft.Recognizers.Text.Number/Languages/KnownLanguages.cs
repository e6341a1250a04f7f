using Microsoft.Recognizers.Text.Number.Grammar;

namespace Microsoft.Recognizers.Text.Number.Languages;

/// <summary>The languages there are words for, each made when first needed and then shared.</summary>
static class KnownLanguages
{
    public static Lazy<NumberLanguage> English { get; } = new(Languages.English.Create);

    public static IReadOnlyList<(string Culture, Lazy<NumberLanguage> Language)> ByCulture { get; } =
    [
        (Culture.English, English),
        (Culture.EnglishOthers, English),
    ];
}
