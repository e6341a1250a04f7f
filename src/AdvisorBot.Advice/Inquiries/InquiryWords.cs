using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>The words of one language that shape questions, and how its words are brought to their stems.</summary>
public sealed partial class InquiryWords
{
    const int ShortestStem = 3;

    // "What's MLOps" asks what it is; elsewhere the letter is a genitive.
    static readonly string[] WithIs = ["what", "who", "where", "when", "how", "that", "it", "there"];

    readonly ImmutableArray<string> _endings;
    readonly FrozenSet<string> _small;
    readonly FrozenSet<string> _ordinary;
    readonly FrozenDictionary<string, string> _units;

    /// <param name="endings">Cut off in this order, the first that fits.</param>
    /// <param name="small">Words that carry no content.</param>
    /// <param name="ordinary">Words that carry content only where nothing stronger does.</param>
    /// <param name="cues">Patterns of words; "*" stands for up to four words.</param>
    /// <param name="units">What people call the units of data, to their symbols ("gigs" to "GB").</param>
    public InquiryWords(
        IEnumerable<string> endings, IEnumerable<string> small, IEnumerable<string> ordinary, IReadOnlyDictionary<QuestionCue, ImmutableArray<string>> cues,
        IReadOnlyDictionary<string, string> units)
    {
        _endings = [.. endings];
        _small = small.SelectMany(word => Stems(word)).ToFrozenSet();
        _ordinary = ordinary.SelectMany(word => Stems(word)).ToFrozenSet();
        _units = units.ToFrozenDictionary();
        Cues = cues.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Select(Pattern).ToImmutableArray());
    }

    /// <summary>Knows no cue; questions are then found by their topics alone.</summary>
    public static InquiryWords None { get; } = new([], [], [], new Dictionary<QuestionCue, ImmutableArray<string>>(), new Dictionary<string, string>());

    InquiryWords(InquiryWords words, IEnumerable<string> ordinary)
    {
        (_endings, _small, _units, Cues) = (words._endings, words._small, words._units, words.Cues);
        _ordinary = words._ordinary.Concat(ordinary.SelectMany(word => Stems(word))).ToFrozenSet();
    }

    /// <summary>The same with the words of a guide's field, which carry content only where nothing stronger does.</summary>
    public InquiryWords With(ImmutableArray<string> ordinary) => ordinary.IsEmpty ? this : new(this, ordinary);

    internal FrozenDictionary<QuestionCue, ImmutableArray<ImmutableArray<string>>> Cues { get; }

    internal IEnumerable<string> Known => _small.Concat(_ordinary).Concat(Cues.Values.SelectMany(patterns => patterns).SelectMany(pattern => pattern));

    internal bool IsSmall(string stem) => _small.Contains(stem);

    internal bool IsOrdinary(string stem) => _ordinary.Contains(stem) || _small.Contains(stem);

    internal ImmutableArray<string> Stems(string text) => [.. Words(text).Select(Stem)];

    /// <summary>The first amount of data in a question ("2 TB", "12 gigs"), in bytes.</summary>
    internal double? AmountIn(string text)
    {
        foreach (Match match in Amount().Matches(Fold(text)))
        {
            var unit = match.Groups["unit"].Value;
            if (ByteSize.TryParse($"{match.Groups["number"].Value.Replace(',', '.')} {_units.GetValueOrDefault(unit, unit)}", out var bytes))
                return bytes;
        }
        return null;
    }

    ImmutableArray<string> Pattern(string text) => [.. text.Split('*').SelectMany((part, at) => at == 0 ? Stems(part) : [QuestionText.Gap, .. Stems(part)])];

    string Stem(string word)
    {
        foreach (var ending in _endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        }
        return word;
    }

    // "C#", "C++" and ".NET" are words; so is what stands before a hyphen. Accents make no difference.
    static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in Fold(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (word.Length > 0 && (rune.Value is '#' or '+')))
            {
                word.Append(rune.ToString());
                continue;
            }
            if (word.Length > 0)
                yield return word.ToString();
            word.Clear();
        }
        if (word.Length > 0)
            yield return word.ToString();
    }

    static string Fold(string text)
    {
        var lower = WithIs.Aggregate(
            text.ToLowerInvariant().Replace('’', '\''), (folded, word) => folded.Replace($"{word}'s", $"{word} is", StringComparison.Ordinal))
            .Replace("n't", " not", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
        var folded = new StringBuilder(lower.Length);
        foreach (var c in lower.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(c);
        }
        return folded.ToString();
    }

    [GeneratedRegex(@"\b(?<number>\d+(?:[.,]\d+)?)\s*(?<unit>[a-z]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amount();
}
