using System.Globalization;

namespace AdvisorBot.Understanding;

/// <summary>Reads the number a piece of text ends with.</summary>
sealed class Numbers(string language)
{
    readonly CultureInfo _culture = CultureInfo.GetCultureInfo(language);

    /// <summary>The number at the very end of the text and the character it starts at.</summary>
    public (double Value, int Start)? AtEnd(string text)
    {
        var start = text.LastIndexOf(' ') + 1;
        return double.TryParse(text.AsSpan(start), NumberStyles.Float | NumberStyles.AllowThousands, _culture, out var value) ? (value, start) : null;
    }
}
