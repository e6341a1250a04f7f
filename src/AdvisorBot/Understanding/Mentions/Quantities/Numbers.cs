using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace AdvisorBot.Understanding.Mentions.Quantities;

/// <summary>Reads the number a piece of text ends with, in figures or in words.</summary>
sealed class Numbers
{
    // The recogniser knows no "gigs" and no GiB: it reads the number before a unit it knows, and ours is put in its place.
    const string KnownUnit = " gigabyte";

    const int MostKnown = 5000;

    readonly ConcurrentDictionary<string, bool> _known = new(System.StringComparer.Ordinal);
    readonly CultureInfo _culture;
    // Made when first needed: that takes long, and the first words of a conversation seldom hold an amount.
    readonly Lazy<NumberModel> _numbers;
    readonly Lazy<DimensionModel> _dimensions;

    public Numbers(string language)
    {
        _culture = CultureInfo.GetCultureInfo(language);
        var code = RecognisedAs(language);
        _numbers = new(() => new NumberRecognizer(code).GetNumberModel());
        _dimensions = new(() => new NumberWithUnitRecognizer(code).GetDimensionModel());
    }

    /// <summary>
    /// The culture whose numbers the recogniser reads in this language. Where it has none for it, the first that writes
    /// fractions alike: figures are then read as they are meant, and words are no numbers.
    /// </summary>
    static string RecognisedAs(string language)
    {
        var codes = Culture.SupportedCultures.Select(culture => culture.CultureCode).Where(code => !code.Contains('*', StringComparison.Ordinal)).ToList();
        return codes.Find(code =>
            code.Equals(language, StringComparison.OrdinalIgnoreCase) || code.StartsWith($"{language}-", StringComparison.OrdinalIgnoreCase))
            ?? codes.Find(code => Point(code) == Point(language))
            ?? Culture.English;
    }

    static string Point(string culture) => CultureInfo.GetCultureInfo(culture).NumberFormat.NumberDecimalSeparator;

    /// <summary>
    /// A single word that ends a number ("twelve", "million"). Asked of every word before a unit, so what was found is kept:
    /// the recogniser takes long.
    /// </summary>
    public bool IsWord(string word)
    {
        if (word.Length is < 2 or > 30)
            return false;
        if (_known.TryGetValue(word, out var known))
            return known;
        var result = AtEnd(word) is { Start: 0 } || AtEnd($"2 {word}") is { Start: 0 };
        if (_known.Count < MostKnown)
            _known[word] = result;
        return result;
    }

    /// <summary>The number at the very end of the text and the character it starts at.</summary>
    public (double Value, int Start)? AtEnd(string text) => Last(_numbers.Value.Parse(text), text.Length);

    /// <summary>The same, where a unit follows ("half a").</summary>
    public (double Value, int Start)? BeforeUnit(string text) => Last(_dimensions.Value.Parse(text + KnownUnit), text.Length + KnownUnit.Length) ?? AtEnd(text);

    (double Value, int Start)? Last(List<ModelResult> results, int length)
    {
        var last = results.LastOrDefault();
        return last is not null && last.End == length - 1 && last.Resolution?.TryGetValue("value", out var value) == true
            && double.TryParse(value as string, NumberStyles.Float, _culture, out var number)
            ? (Math.Abs(number), last.Start)
            : null;
    }
}
