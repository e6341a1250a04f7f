using System.Text.RegularExpressions;

namespace AdvisorBot.Advice.Loading;

/// <summary>Ids are small letters and digits joined by hyphens: they stand in buttons, links and stored conversations.</summary>
static partial class IdGrammar
{
    public static bool Holds(string id) => Whole.IsMatch(id);

    /// <summary>The id that somebody who wrote this probably wants.</summary>
    public static string Nearest(string text)
    {
        var parts = Part.Matches(text.ToLowerInvariant()).Select(match => match.Value).ToList();
        return parts.Count == 0 ? "an-id" : string.Join('-', parts);
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole { get; }

    [GeneratedRegex("[a-z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Part { get; }
}
