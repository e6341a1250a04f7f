using System.Globalization;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Loading;

/// <summary>
/// What a text of a mapping stands for: a number, a date, an address, one of several words. What is none is reported, and replaced
/// by something harmless.
/// </summary>
static class MapValues
{
    /// <summary>The address of a page, which people follow.</summary>
    public static string? Address(this MapReader map, string key)
    {
        var text = map.OptionalText(key);
        if (text is not null && !YamlSource.IsOpen(text)
            && !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
                && uri.Host.Length > 0))
            map.Report(key, $"`{key}: {text}` is no address of a page.", "Write one that begins with https:// or http://, or leave the key out.");
        return text;
    }

    public static int Number(this MapReader map, string key, int fallback, int least, int most)
    {
        var text = map.OptionalText(key);
        if (text is null)
            return fallback;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        map.Report(key, $"`{key}: {text}` is not a whole number from {least} to {most}.", "Write a number in that range.");
        return fallback;
    }

    public static double Fraction(this MapReader map, string key, double fallback)
    {
        var text = map.OptionalText(key);
        if (text is null)
            return fallback;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1000)
            return number;
        map.Report(
            key, $"`{key}: {text}` is not a number above 0 and up to 1000.", "Write how often this is chosen relative to the other choices, for example 3.");
        return fallback;
    }

    public static DateOnly Date(this MapReader map, string key, DateOnly fallback)
    {
        var text = map.OptionalText(key);
        if (text is null)
            return fallback;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        map.Report(key, $"`{key}: {text}` is not a date.", "Write it as 2018-02-12.");
        return fallback;
    }

    public static double? Quantity(this MapReader map, string key, bool bytes)
    {
        var text = map.OptionalText(key);
        if (text is null)
            return null;
        var number = 0.0;
        if (bytes ? ByteSize.TryParse(text, out number) : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
            return number;
        map.Report(
            key, $"`{key}: {text}` is not a quantity.",
            bytes ? "Write a number: of bytes with its unit, for example 10 GB or 4 GiB; of anything else without." : "Write a plain number.");
        return 0;
    }

    public static T Word<T>(this MapReader map, string key, T fallback, params ReadOnlySpan<(string Word, T Value)> words)
    {
        var text = map.OptionalText(key);
        if (text is null)
            return fallback;
        foreach (var (word, value) in words)
        {
            if (word == text)
                return value;
        }
        var known = new List<string>();
        foreach (var (word, _) in words)
            known.Add(word);
        map.Report(key, $"`{key}: {text}` is not known.{Spelling.Suggest(text, known)}", $"Write one of: {string.Join(", ", known)}.");
        return fallback;
    }
}
