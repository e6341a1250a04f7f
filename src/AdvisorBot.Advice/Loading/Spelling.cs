namespace AdvisorBot.Advice.Loading;

/// <summary>Finds the word that was probably meant.</summary>
static class Spelling
{
    /// <summary>" Did you mean `x`?" or nothing.</summary>
    public static string Suggest(string word, IEnumerable<string> known)
    {
        var best = known.Select(candidate => (candidate, distance: Distance(word, candidate))).OrderBy(pair => pair.distance).FirstOrDefault();
        return best.candidate is not null && best.distance <= Math.Max(2, word.Length / 3) ? $" Did you mean `{best.candidate}`?" : "";
    }

    /// <summary>Letters to insert, drop or replace (Levenshtein).</summary>
    static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var (diagonal, _) = (row[0], row[0] = i);
            for (var j = 1; j <= to.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[^1];
    }
}
