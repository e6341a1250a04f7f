using System.Buffers;
using System.Text.RegularExpressions;

namespace AdvisorBot.Understanding.Normalization;

/// <summary>Hides what points somewhere and says nothing: the bot's address at the start, links, hosts, mail addresses, people mentioned.</summary>
static partial class Addresses
{
    static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n\u00A0,:");
    static readonly string OpaqueWord = $" {WritersWords.Opaque} ";

    public static string Hide(string text)
    {
        text = WithoutBot(text);
        if (text.Contains("://", StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal) || text.Contains('.', StringComparison.Ordinal)
            || text.Contains("](", StringComparison.Ordinal))
            text = Pointer.Replace(text, OpaqueWord);
        return text;
    }

    // "@AdvisorBot hello": channels without markup leave the address at the start.
    static string WithoutBot(string text)
    {
        var trimmed = text.TrimStart();
        return trimmed.Length < 2 || trimmed[0] != '@' || !char.IsLetter(trimmed[1]) ? text
            : trimmed.AsSpan().IndexOfAny(AddressEnds) is var end and >= 0 ? trimmed[end..].TrimStart(',', ':', ' ')
            : "";
    }

    // A host has a known ending: "ML.NET" and "Node.js" are names.
    [
        GeneratedRegex(
            @"(?<=\])\([^)]*\)+|\b[a-z][a-z0-9+.-]*://\S+|\bwww\.\S+|[\w.+-]+@[\w-]+(\.[\w-]+)+|(?<![\w.])@\w+|\b(?:[a-z0-9-]+\.)+(?:com|org|io|ai|dev|edu|gov|de|es|eu|uk|ms|info)\b(?:/\S*)?",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
    ]
    private static partial Regex Pointer { get; }
}
