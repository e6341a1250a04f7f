using System.Collections.Frozen;

namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>The phrases one language makes ranges with.</summary>
sealed class RangeWords
{
    /// <summary>The most tokens of one phrase.</summary>
    public const int LongestPhrase = 4;

    readonly FrozenDictionary<string, RangePhrase>.AlternateLookup<ReadOnlySpan<char>> _before;
    readonly FrozenDictionary<string, RangePhrase>.AlternateLookup<ReadOnlySpan<char>> _after;
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _connectors;
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _joints;

    /// <param name="before">Phrases that stand before the number.</param>
    /// <param name="after">Phrases that stand after it.</param>
    /// <param name="openers">Words before the first of two numbers, separated by commas: between, from.</param>
    /// <param name="connectors">Words between two numbers that make a range without an opener: to.</param>
    /// <param name="joints">Words between two bounds, or between two numbers after an opener: and.</param>
    public RangeWords(
        IReadOnlyList<(RangePhrase Meaning, string Phrases)> before,
        IReadOnlyList<(RangePhrase Meaning, string Phrases)> after,
        string openers,
        string connectors,
        string joints)
    {
        var opener = new RangePhrase(RangeSide.Both, true);
        _before = Table([.. before, (opener, openers)]);
        _after = Table(after);
        _connectors = connectors.Split(',').Concat(["-", "–", "~"]).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
        _joints = joints.Split(',').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool TryFindBefore(ReadOnlySpan<char> phrase, out RangePhrase meaning) => _before.TryGetValue(phrase, out meaning);

    public bool TryFindAfter(ReadOnlySpan<char> phrase, out RangePhrase meaning) => _after.TryGetValue(phrase, out meaning);

    public bool IsConnector(ReadOnlySpan<char> word) => _connectors.Contains(word);

    public bool IsJoint(ReadOnlySpan<char> word) => _joints.Contains(word);

    static FrozenDictionary<string, RangePhrase>.AlternateLookup<ReadOnlySpan<char>> Table(
        IReadOnlyList<(RangePhrase Meaning, string Phrases)> entries) =>
        entries.SelectMany(entry => entry.Phrases.Split(','), (entry, phrase) => (phrase, entry.Meaning))
            .ToFrozenDictionary(pair => pair.phrase, pair => pair.Meaning)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
