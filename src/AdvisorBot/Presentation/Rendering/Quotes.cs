using System.Text.RegularExpressions;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>
/// Quotation marks as they are printed. Clients that read Markdown make them of straight ones themselves, cards do not: the same
/// words would look one way in a message and another on the card below it.
/// </summary>
static partial class Quotes
{
    public static string Curl(string text) => Pair.Replace(text, "\u201c$1\u201d");

    // Not those of a measure, as in 5".
    [GeneratedRegex("(?<![\\p{L}\\p{N}])\"([^\"]*)\"(?![\\p{L}\\p{N}])", RegexOptions.CultureInvariant)]
    private static partial Regex Pair { get; }
}
