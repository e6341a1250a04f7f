using System.Globalization;
using System.Text;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>
/// The words of a sentence, its pairs of neighbours, and pieces of three to five letters, which tell what inflections and
/// compounds share. Each is hashed to a place of a vector; case and accents do not count.
/// </summary>
static class WordFeatures
{
    /// <summary>The length of the vector. Half of it costs one choice in a hundred, twice of it gains nothing.</summary>
    public const int Length = 4096;

    const float WordWeight = 1.5f;
    const float PairWeight = 0.5f;
    const float PieceWeight = 0.5f;
    const int ShortestPiece = 3;
    const int LongestPiece = 5;

    // Longer texts than any example say no more than their beginning does.
    const int MostWords = 64;

    /// <summary>The entries that are not 0, in order; their squares add up to 1.</summary>
    public static (int At, float Value)[] Of(string text)
    {
        var sums = new Dictionary<int, float>();
        var before = "";
        foreach (var word in Words(text).Take(MostWords))
        {
            Add(sums, 'w', word, "", WordWeight);
            if (before.Length > 0)
                Add(sums, 'p', before, word, PairWeight);
            var padded = $"^{word}$";
            for (var length = ShortestPiece; length <= LongestPiece; length++)
            {
                for (var start = 0; start + length <= padded.Length; start++)
                    Add(sums, 'l', padded.AsSpan(start, length), "", PieceWeight);
            }
            before = word;
        }
        // What stands often counts, but not as often as it stands.
        var entries = sums.Where(pair => pair.Value != 0).Select(pair => (At: pair.Key, Value: MathF.Sign(pair.Value) * MathF.Sqrt(MathF.Abs(pair.Value))))
            .OrderBy(entry => entry.At).ToArray();
        var norm = MathF.Sqrt(entries.Sum(entry => entry.Value * entry.Value));
        return [.. entries.Select(entry => (entry.At, entry.Value / norm))];
    }

    static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        // Half a surrogate pair cannot be normalized; as runes it is U+FFFD.
        foreach (var sign in string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(sign))
                word.Append(char.ToLowerInvariant(sign));
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0)
            yield return word.ToString();
    }

    // FNV-1a, which is the same on every machine; a bit that the place does not use gives the sign, so that what meets by
    // chance does not add up.
    static void Add(Dictionary<int, float> sums, char kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second, float weight)
    {
        const uint Basis = 2166136261;
        const uint Prime = 16777619;
        var hash = (Basis ^ kind) * Prime;
        foreach (var sign in first)
            hash = (hash ^ sign) * Prime;
        hash = (hash ^ ' ') * Prime;
        foreach (var sign in second)
            hash = (hash ^ sign) * Prime;
        var at = (int)(hash % Length);
        sums[at] = sums.GetValueOrDefault(at) + (((hash >> 20) & 1) == 0 ? weight : -weight);
    }
}
