using System.Collections.Immutable;

namespace AdvisorBot.Presentation.Rendering;

/// <summary>Cuts a text that is too long for one message: at the ends of paragraphs, else of lines, sentences or words; nothing of it is lost.</summary>
static class TextParts
{
    static readonly string[] Ends = ["\n\n", "\n", ". ", " "];

    /// <param name="most">The most characters of a part.</param>
    public static ImmutableArray<string> Of(string text, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 2);
        var parts = ImmutableArray.CreateBuilder<string>();
        var rest = text.Trim();
        while (rest.Length > most)
        {
            var length = Length(rest, most);
            parts.Add(rest[..length].TrimEnd());
            rest = rest[length..].TrimStart();
        }
        if (rest.Length > 0)
            parts.Add(rest);
        return parts.ToImmutable();
    }

    static int Length(string text, int most)
    {
        foreach (var end in Ends)
        {
            // What parts them may lie beyond the last character that fits, but a full stop may not.
            var seen = text.AsSpan(0, Math.Min(text.Length, most + (end == ". " ? 1 : end.Length)));
            if (seen.LastIndexOf(end, StringComparison.Ordinal) is > 0 and var at)
                return end == ". " ? at + 1 : at;
        }
        // Half a character is none.
        return char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
    }
}
