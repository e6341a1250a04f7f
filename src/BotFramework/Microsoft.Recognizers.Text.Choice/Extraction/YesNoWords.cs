using System.Collections.Frozen;

namespace Microsoft.Recognizers.Text.Choice.Extraction;

/// <summary>The phrases of one language that say yes or no, in lower case, words separated by a space.</summary>
sealed class YesNoWords
{
    /// <summary>Thumb up and the sign for OK; thumb down and the raised hands that say stop.</summary>
    static readonly (string Yes, string No) s_signs = ("👍,👌", "👎,✋,🖐");

    readonly FrozenDictionary<string, YesOrNo>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _negations;

    /// <param name="yes">Phrases that say yes, separated by commas.</param>
    /// <param name="no">Phrases that say no.</param>
    /// <param name="neither">Phrases that say neither, though a part of them would.</param>
    /// <param name="negations">Words that turn a following yes into a no.</param>
    public YesNoWords(string yes, string no, string neither, string negations)
    {
        var phrases = new Dictionary<string, YesOrNo>();
        Add(phrases, $"{yes},{s_signs.Yes}", YesOrNo.Yes);
        Add(phrases, $"{no},{s_signs.No}", YesOrNo.No);
        Add(phrases, neither, YesOrNo.Neither);
        LongestPhrase = phrases.Keys.Max(phrase => phrase.Count(' '.Equals) + 1);
        _phrases = phrases.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
        _negations = negations.Split(',').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The number of words in the longest phrase.</summary>
    public int LongestPhrase { get; }

    public bool TryFind(ReadOnlySpan<char> phrase, out YesOrNo answer) => _phrases.TryGetValue(phrase, out answer);

    public bool IsNegation(ReadOnlySpan<char> word) => _negations.Contains(word);

    static void Add(Dictionary<string, YesOrNo> phrases, string list, YesOrNo answer)
    {
        foreach (var phrase in list.Split(',', StringSplitOptions.TrimEntries))
            phrases.Add(phrase, answer);
    }
}
