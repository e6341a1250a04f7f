namespace AdvisorBot.Understanding.Segmentation;

/// <summary>A known phrase in an utterance.</summary>
/// <param name="Words">The positions of its words, rising; words skipped in between are not among them.</param>
/// <param name="Weight">How much it explains: small words count little.</param>
/// <param name="Foreign">The position of a foreign word in between; -1 when there is none.</param>
readonly record struct Found<T>(int[] Words, IReadOnlyList<T> Meanings, double Confidence, double Weight, int Foreign)
{
    /// <summary>Some word was taken for another, mistyped.</summary>
    public bool IsGuess => Foreign < 0 && Confidence < 1;

    public int Start => Words[0];

    /// <summary>Behind the last word.</summary>
    public int End => Words[^1] + 1;

    /// <summary>The longest phrases first, each word used once; then in the order of the utterance.</summary>
    /// <param name="isName">Names win over other phrases of their length: "why not Azure Notebooks" names a tool.</param>
    /// <param name="denies">Of "kein Modell" and "Modell trainieren" the latter is named, and denied.</param>
    public static List<Found<T>> WithoutOverlaps(List<Found<T>> all, bool[] taken, Func<T, bool>? isName = null, Func<int, bool>? denies = null)
    {
        var kept = new List<Found<T>>();
        var keptAt = new Dictionary<int, int[]>();
        foreach (var found in all
            .OrderByDescending(found => found.Weight * found.Confidence)
            .ThenByDescending(found => isName is not null && found.Meanings.Any(isName))
            .ThenBy(found => denies is not null && denies(found.Start))
            .ThenBy(found => found.Start))
        {
            // "Our SQL server" is not "our server".
            if (found.Foreign >= 0 && taken[found.Foreign])
                continue;
            if (Array.Exists(found.Words, word => taken[word]) && !(keptAt.TryGetValue(found.Start, out var same) && same.AsSpan().SequenceEqual(found.Words)))
                continue;
            foreach (var word in found.Words)
                taken[word] = true;
            kept.Add(found);
            keptAt[found.Start] = found.Words;
        }
        kept.Sort((one, other) => one.Start.CompareTo(other.Start));
        return kept;
    }
}
