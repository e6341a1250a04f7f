using System.Buffers;
using System.Collections.Frozen;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Grammar;

/// <summary>
/// The ways units are written in one language. Words are lower case without diacritics; a few symbols (Mb, MB) are told apart by case
/// and looked up first.
/// </summary>
sealed class UnitTable
{
    readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> _written;
    readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> _folded;
    readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> _prefixes;

    readonly SearchValues<char> _firstCharacters;

    public UnitTable(UnitTableBuilder builder)
    {
        _firstCharacters = SearchValues.Create(
            [.. builder.Written.Keys.Concat(builder.Folded.Keys).Select(phrase => char.ToLowerInvariant(phrase[0])).Distinct()]);
        _written = builder.Written.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
        _folded = builder.Folded.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
        _prefixes = builder.Prefixes.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
        Times = builder.Times.ToFrozenDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
        Parts = builder.Parts.ToFrozenDictionary();
        Per = builder.Per;
        HasPrefixes = builder.Prefixes.Count > 0;
    }

    /// <summary>Units of time, for speeds.</summary>
    public FrozenDictionary<string, UnitOfTime>.AlternateLookup<ReadOnlySpan<char>> Times { get; }

    /// <summary>The word between the length and the time in the name of a speed.</summary>
    public string Per { get; }

    /// <summary>How many of a small unit make a big one where both are said together: 12 inches a foot.</summary>
    public FrozenDictionary<(string Big, string Small), double> Parts { get; }

    public bool HasPrefixes { get; }

    /// <summary>Whether any unit begins with this character: most words are passed over by it.</summary>
    public bool MayStart(char folded) => _firstCharacters.Contains(folded);

    public bool TryFind(ReadOnlySpan<char> written, ReadOnlySpan<char> folded, out Unit unit) =>
        _written.TryGetValue(written, out unit) || _folded.TryGetValue(folded, out unit);

    /// <summary>Finds a unit that is written before its number, such as a currency sign.</summary>
    public bool TryFindPrefix(ReadOnlySpan<char> folded, out Unit unit) => _prefixes.TryGetValue(folded, out unit);
}
