using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads the first number of an utterance.</summary>
static partial class NumberReading
{
    internal static bool Supports(Type type) =>
        Type.GetTypeCode(type) is TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal;

    /// <summary>Reads digits, words, and a number with a unit.</summary>
    /// <param name="utterance">What the user said.</param>
    /// <param name="language">Its language, such as "en-us".</param>
    /// <param name="value">The number.</param>
    internal static bool TryRead<T>(string utterance, string language, out T value)
    {
        // A bare number is read as its language writes it: "3,14" is one in Dutch and two in English, which is what the recognisers
        // speak where they know no better. It also keeps all its digits.
        var culture = CultureOf(language);
        var style = culture.TwoLetterISOLanguageName == "en" ? NumberStyles.Float : NumberStyles.Number;
        if (BareNumber().IsMatch(utterance) && TryParse(utterance, style, culture, out value))
            return true;

        var found = NumberRecognizer.RecognizeNumber(utterance, language);
        if (found.Count == 0)
            found = NumberWithUnitRecognizer.RecognizeDimension(utterance, language);

        if (ValueOf(found) is { } text)
            return TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) || TryParse(text, NumberStyles.Any, culture, out value);

        value = default;
        var glued = NumberBeforeUnit().Match(utterance);
        return glued.Success && TryParse(glued.Value, NumberStyles.Number, culture, out value);
    }

    static string ValueOf(List<ModelResult> found) =>
        found is [var first, ..] && first.Resolution.TryGetValue("value", out var value) ? value?.ToString() : null;

    static CultureInfo CultureOf(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo(PromptCultureModels.English.Locale);
        }
    }

    static bool TryParse<T>(string text, NumberStyles style, CultureInfo culture, out T value)
    {
        object number = Type.GetTypeCode(typeof(T)) switch
        {
            TypeCode.Int32 => int.TryParse(text, style, culture, out var parsed) ? parsed : null,
            TypeCode.Int64 => long.TryParse(text, style, culture, out var parsed) ? parsed : null,
            TypeCode.Single => float.TryParse(text, style, culture, out var parsed) ? parsed : null,
            TypeCode.Double => double.TryParse(text, style, culture, out var parsed) ? parsed : null,
            _ => decimal.TryParse(text, style, culture, out var parsed) ? parsed : null,
        };
        value = number == null ? default : (T)number;
        return number != null;
    }

    [GeneratedRegex(@"^\s*[-+]?\d[\d.,]*\s*$")]
    internal static partial Regex BareNumber();

    /// <summary>A number with its unit written on to it, as in "32C".</summary>
    [GeneratedRegex(@"[-+]?\d+(?:[.,]\d+)*(?=\p{L})")]
    internal static partial Regex NumberBeforeUnit();
}
