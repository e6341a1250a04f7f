using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads the first number of an utterance.</summary>
static class NumberReading
{
    // What an utterance is searched for, one after the other, until one finds something.
    static readonly Func<string, string, List<ModelResult>>[] Searches =
    [
        (utterance, language) => NumberRecognizer.RecognizeNumber(utterance, language),
        (utterance, language) => NumberWithUnitRecognizer.RecognizeCurrency(utterance, language),
        (utterance, language) => NumberWithUnitRecognizer.RecognizeAge(utterance, language),
        (utterance, language) => NumberWithUnitRecognizer.RecognizeTemperature(utterance, language),
        (utterance, language) => NumberWithUnitRecognizer.RecognizeDimension(utterance, language),
    ];

    internal static bool Supports(Type type) =>
        Type.GetTypeCode(type) is TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal;

    /// <summary>Reads digits, words, and a number with a unit.</summary>
    /// <param name="utterance">What the user said.</param>
    /// <param name="language">Its language, such as "en-us".</param>
    /// <param name="value">The number.</param>
    internal static bool TryRead<T>(string utterance, string language, out T value)
    {
        // A bare number keeps all its digits when the recognisers, who work in double precision, are not asked.
        var culture = CultureOf(language);
        if (TryParse(utterance, NumberStyles.Float, culture, out value))
            return true;

        foreach (var search in Searches)
            if (search(utterance, language) is [var first, ..])
                return first.Resolution.TryGetValue("value", out var found) && found is string text && TryParse(text, NumberStyles.Any, culture, out value);

        return false;
    }

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
}
