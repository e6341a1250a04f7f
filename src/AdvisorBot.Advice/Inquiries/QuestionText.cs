using System.Collections.Immutable;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>A question as a row of stems, with the operations of finding phrases in it.</summary>
sealed class QuestionText(string text, InquiryWords words, Slips slips)
{
    /// <summary>In a pattern: up to <see cref="LongestGap"/> words, whatever they are.</summary>
    public const string Gap = "*";

    const int LongestGap = 4;
    const int ShortestPrefix = 6;
    const int LongestSuffix = 4;

    // "Read <i>my</i> notebooks".
    const int MostSkipped = 1;

    public ImmutableArray<string> Stems { get; } = slips.Mend(words.Stems(text));

    public string Text { get; } = text;

    /// <summary>One word is the other with a longer ending: stems that the endings of the language did not bring together.</summary>
    public static bool Alike(string one, string other)
    {
        if (one == other)
            return true;
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        return shorter.Length >= ShortestPrefix && longer.Length - shorter.Length <= LongestSuffix && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    public bool Says(QuestionCue cue) => FindAll(cue).Any();

    /// <summary>Where the cue's patterns stand; the end is the position behind the last word.</summary>
    public IEnumerable<(int Start, int End)> FindAll(QuestionCue cue)
    {
        if (!words.Cues.TryGetValue(cue, out var patterns))
            yield break;
        for (var at = 0; at < Stems.Length; at++)
        {
            foreach (var pattern in patterns)
            {
                if (EndOf(pattern, 0, at) is { } end)
                    yield return (at, end);
            }
        }
    }

    /// <summary>Where the phrase stands, with small words between its own passed over.</summary>
    /// <param name="exact">Longer endings are not allowed for: names are names.</param>
    public IEnumerable<(int Start, int End)> FindPhrase(ImmutableArray<string> phrase, bool exact)
    {
        for (var at = 0; at < Stems.Length && !phrase.IsEmpty; at++)
        {
            if (Same(at, phrase[0], exact) && EndOf(phrase, at, exact) is { } end)
                yield return (at, end);
        }
    }

    int? EndOf(ImmutableArray<string> phrase, int start, bool exact)
    {
        var at = start + 1;
        for (var part = 1; part < phrase.Length; part++, at++)
        {
            for (var skipped = 0; !exact && skipped < MostSkipped && at < Stems.Length && !Same(at, phrase[part], exact) && words.IsSmall(Stems[at]); skipped++)
                at++;
            if (at >= Stems.Length || !Same(at, phrase[part], exact))
                return null;
        }
        return at;
    }

    bool Same(int at, string stem, bool exact) => exact || words.IsSmall(Stems[at]) ? Stems[at] == stem : Alike(Stems[at], stem);

    int? EndOf(ImmutableArray<string> pattern, int part, int at)
    {
        for (; part < pattern.Length; part++, at++)
        {
            if (pattern[part] == Gap)
                return part == pattern.Length - 1
                    ? at
                    : Enumerable.Range(at, LongestGap + 1).Select(next => EndOf(pattern, part + 1, next)).FirstOrDefault(end => end is not null);
            if (at >= Stems.Length || Stems[at] != pattern[part])
                return null;
        }
        return at;
    }
}
