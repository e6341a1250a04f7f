using F23.StringSimilarity;

namespace AdvisorBot.Understanding.Segmentation;

/// <summary>A stem that a word may stand for.</summary>
readonly record struct Guess(string Stem, double Confidence);

/// <summary>
/// Finds the stems a mistyped word may stand for. An error is assumed only in a word that no dictionary has, and only
/// towards what the caller allows. Stems are filed under what remains of them when a letter or two are left out, so that
/// only a handful are ever measured.
/// </summary>
sealed class Spellings
{
    /// <summary>Everywhere, whatever is asked.</summary>
    public const string Everywhere = "";

    const int ShortestMended = 4;
    const int LongWord = 9;
    const int LongestWord = 24;
    const int MostGuesses = 3;

    readonly Dictionary<string, List<string>> _byRemainder = new(StringComparer.Ordinal);
    readonly Dictionary<string, HashSet<string>> _owners = new(StringComparer.Ordinal);
    readonly OptimalStringAlignment _distance = new();

    /// <param name="owner">The question under which an error towards this stem may be assumed, or <see cref="Everywhere"/>.</param>
    public void Add(string stem, string owner)
    {
        if (stem.Length < ShortestMended)
            return;
        if (!_owners.TryGetValue(stem, out var owners))
        {
            _owners[stem] = owners = [];
            foreach (var remainder in Remainders(stem))
            {
                if (!_byRemainder.TryGetValue(remainder, out var list))
                    _byRemainder[remainder] = list = [];
                list.Add(stem);
            }
        }
        owners.Add(owner);
    }

    /// <summary>What the stem may stand for under the question asked; itself when nothing is near.</summary>
    public Guess[] Guess(string stem, string? questionId)
    {
        if (stem.Length is < ShortestMended or > LongestWord || char.IsDigit(stem[0]))
            return [new(stem, 1)];
        var (best, candidates) = (double.MaxValue, new List<string>());
        foreach (var remainder in Remainders(stem))
        {
            foreach (var candidate in _byRemainder.GetValueOrDefault(remainder, []))
            {
                if (candidates.Contains(candidate) || !IsAllowed(candidate, questionId))
                    continue;
                var distance = Distance(stem, candidate);
                if (distance > Allowed(stem, candidate) || distance > best)
                    continue;
                if (distance < best)
                    candidates.Clear();
                best = distance;
                candidates.Add(candidate);
            }
        }
        return candidates.Count == 0
            ? [new(stem, 1)]
            : [.. candidates.Order(StringComparer.Ordinal).Take(MostGuesses).Select(candidate => new Guess(candidate, Confidence(stem, best)))];
    }

    bool IsAllowed(string candidate, string? questionId) =>
        _owners[candidate] is var owners && (owners.Contains(Everywhere) || (questionId is not null && owners.Contains(questionId)));

    // A letter doubled or not is the commonest slip of all: "ofline" is offline, not online.
    double Distance(string stem, string candidate) =>
        _distance.Distance(stem, candidate) * (Undoubled(stem) == Undoubled(candidate) ? 0.5 : 1);

    static string Undoubled(string stem) => string.Concat(stem.Where((letter, at) => at == 0 || stem[at - 1] != letter));

    static double Confidence(string stem, double distance) => 1 - distance * (stem.Length >= 7 ? 0.1 : stem.Length >= 5 ? 0.15 : 0.25);

    // People seldom miss the first letter, save by exchanging it with the second.
    static int Allowed(string stem, string candidate)
    {
        var sameStart = stem[0] == candidate[0] || (stem[0] == candidate[1] && stem[1] == candidate[0]);
        return Math.Min(stem.Length, candidate.Length) >= LongWord ? 2 : sameStart ? 1 : 0;
    }

    static IEnumerable<string> Remainders(string stem)
    {
        yield return stem;
        for (var first = 0; first < stem.Length; first++)
        {
            var one = stem.Remove(first, 1);
            yield return one;
            if (stem.Length < LongWord)
                continue;
            for (var second = first; second < one.Length; second++)
                yield return one.Remove(second, 1);
        }
    }
}
