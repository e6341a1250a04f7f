using System.Collections.Frozen;
using System.Globalization;

namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>The words and the habits of one language in writing numbers. Words are lower case without diacritics.</summary>
sealed class NumberLanguage
{
    FrozenDictionary<string, NumberWord>.AlternateLookup<ReadOnlySpan<char>> _words;
    FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> _suffixes;
    FrozenDictionary<string, RelativeOrdinal>.AlternateLookup<ReadOnlySpan<char>> _relatives;

    /// <summary>How values are written in resolutions.</summary>
    public required CultureInfo Culture { get; init; }

    public required char DecimalSeparator { get; init; }

    public required char GroupSeparator { get; init; }

    public required IReadOnlyDictionary<string, NumberWord> Words
    {
        init => _words = value.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Multipliers after digits, such as k and M; case counts.</summary>
    public required IReadOnlyDictionary<string, double> Suffixes
    {
        init => _suffixes = value.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Places told from where one stands or from the end: "next", "the last but one".</summary>
    public required IReadOnlyDictionary<string, RelativeOrdinal> Relatives
    {
        init
        {
            _relatives = value.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
            LongestRelative = value.Keys.Max(phrase => phrase.Count(' '.Equals) + 1);
        }
    }

    public required RangeWords Ranges { get; init; }

    /// <summary>The number of words in the longest relative ordinal.</summary>
    public int LongestRelative { get; private init; }

    /// <summary>Endings that make an ordinal of digits.</summary>
    public required IReadOnlyList<string> OrdinalEndings { get; init; }

    /// <summary>"twenty five": the unit follows the ten with nothing between.</summary>
    public bool UnitFollowsTen { get; init; }

    /// <summary>"twenty and five", "treinta y cinco"</summary>
    public bool AndBetweenTenAndUnit { get; init; }

    /// <summary>"fünfundzwanzig"</summary>
    public bool UnitComesBeforeTen { get; init; }

    /// <summary>Number words are written together: zweihundertfünf.</summary>
    public bool Compounds { get; init; }

    /// <summary>"vigésimo primero": both words of an ordinal are ordinals.</summary>
    public bool OrdinalsStack { get; init; }

    /// <summary>"2." is an ordinal.</summary>
    public bool DotMakesOrdinal { get; init; }

    public NumberWord Find(ReadOnlySpan<char> word) => _words.TryGetValue(word, out var found) ? found : null;

    public bool TryFindSuffix(ReadOnlySpan<char> suffix, out double multiplier) => _suffixes.TryGetValue(suffix, out multiplier);

    public bool TryFindRelative(ReadOnlySpan<char> phrase, out RelativeOrdinal relative) => _relatives.TryGetValue(phrase, out relative);
}
