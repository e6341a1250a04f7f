using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using System.Globalization;

namespace AdvisorBot.Understanding;

/// <summary>Reads the number a piece of text ends with, in figures or in words.</summary>
sealed class Numbers(string language)
{
    readonly NumberModel _model = new NumberRecognizer(CultureOf(language)).GetNumberModel();

    /// <summary>The number at the very end of the text and the character it starts at.</summary>
    public (double Value, int Start)? AtEnd(string text)
    {
        var last = _model.Parse(text).LastOrDefault();
        return last is not null && last.End == text.Length - 1 && last.Resolution.TryGetValue("value", out var value)
            && double.TryParse((string)value, NumberStyles.Float, CultureInfo.GetCultureInfo(language), out var number)
            ? (number, last.Start)
            : null;
    }

    static string CultureOf(string language) => Culture.SupportedCultures.First(culture => culture.CultureCode.StartsWith($"{language}-", StringComparison.OrdinalIgnoreCase)).CultureCode;
}
