using System.Collections.Immutable;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>A question as a row of stems, with the operations of finding phrases in it.</summary>
sealed class QuestionText(string text, InquiryWords words)
{
    /// <summary>In a pattern: up to <see cref="LongestGap"/> words, whatever they are.</summary>
    public const string Gap = "*";

    const int LongestGap = 4;
    const int ShortestPrefix = 6;
    const int LongestSuffix = 4;

    public InquiryWords Words { get; } = words;

    public ImmutableArray<string> Stems { get; } = words.Stems(text);

    public string Text { get; } = text;

    /// <summary>One word is the other with a longer ending: stems that the endings of the language did not bring together.</summary>
    public static bool Alike(string one, string other)
    {
        if (one == other)
            return true;
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter.Length >= ShortestPrefix && longer.Length - shorter.Length <= LongestSuffix && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    public bool Says(Cue cue) => FindAll(cue).Any();

    /// <summary>Where the cue's patterns begin.</summary>
    public IEnumerable<int> FindAll(Cue cue) => Words.Cues.TryGetValue(cue, out var patterns)
        ? Enumerable.Range(0, Stems.Length).Where(at => patterns.Any(pattern => Matches(pattern, 0, at)))
        : [];

    /// <summary>The word at this position belongs to the cue.</summary>
    public bool Covers(Cue cue, int at) => Words.Cues.TryGetValue(cue, out var patterns)
        && patterns.Any(pattern => Enumerable.Range(0, pattern.Length).Any(back => at >= back && Matches(pattern, 0, at - back)));

    /// <summary>Where the phrase stands, as positions of its first words.</summary>
    /// <param name="exact">Longer endings are not allowed for: names are names.</param>
    public IEnumerable<int> FindPhrase(ImmutableArray<string> phrase, bool exact)
    {
        for (var at = 0; at + phrase.Length <= Stems.Length; at++)
        {
            if (Stands(phrase, at, exact))
                yield return at;
        }
    }

    bool Stands(ImmutableArray<string> phrase, int at, bool exact)
    {
        for (var word = 0; word < phrase.Length; word++)
        {
            if (exact || Words.IsSmall(Stems[at + word]) ? Stems[at + word] != phrase[word] : !Alike(Stems[at + word], phrase[word]))
                return false;
        }
        return phrase.Length > 0;
    }

    bool Matches(ImmutableArray<string> pattern, int part, int at)
    {
        for (; part < pattern.Length; part++, at++)
        {
            if (pattern[part] == Gap)
                return part == pattern.Length - 1 || Enumerable.Range(at, LongestGap + 1).Any(next => Matches(pattern, part + 1, next));
            if (at >= Stems.Length || Stems[at] != pattern[part])
                return false;
        }
        return true;
    }
}
