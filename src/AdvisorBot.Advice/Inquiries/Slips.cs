using System.Collections.Frozen;
using System.Collections.Immutable;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>
/// Mends a slip of the fingers: a letter too many, one too few, or two in the wrong order. A letter in place of another is
/// left alone, since it mostly makes another word ("plane" is no "plant").
/// </summary>
sealed class Slips(IEnumerable<string> known)
{
    const int Shortest = 6;

    readonly FrozenSet<string> _known = known.ToFrozenSet();

    public ImmutableArray<string> Mend(ImmutableArray<string> stems) => [.. stems.Select(Mend)];

    string Mend(string stem)
    {
        if (stem.Length < Shortest || !stem.All(char.IsLetter) || _known.Any(word => QuestionText.Alike(word, stem)))
            return stem;
        var meant = _known.Where(word => word.Length >= Shortest && word[0] == stem[0] && IsSlip(word, stem)).Take(2).ToList();
        return meant is [var only] ? only : stem;
    }

    static bool IsSlip(string word, string typed) => (typed.Length - word.Length) switch
    {
        0 => IsSwapped(word, typed),
        1 => IsLonger(typed, word),
        -1 => IsLonger(word, typed),
        _ => false,
    };

    static bool IsSwapped(string word, string typed)
    {
        var at = word.AsSpan().CommonPrefixLength(typed);
        return at + 1 < word.Length && word[at] == typed[at + 1] && word[at + 1] == typed[at] && word.AsSpan(at + 2).SequenceEqual(typed.AsSpan(at + 2));
    }

    static bool IsLonger(string longer, string shorter)
    {
        var at = longer.AsSpan().CommonPrefixLength(shorter);
        return longer.AsSpan(at + 1).SequenceEqual(shorter.AsSpan(at));
    }
}
