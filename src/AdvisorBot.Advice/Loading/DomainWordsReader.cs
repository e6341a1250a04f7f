using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Loading;

/// <summary>Reads the words of a guide's field, which each language has its own of.</summary>
static class DomainWordsReader
{
    public static DomainWords Read(MapReader root)
    {
        if (root.Map("words") is not { } map)
            return DomainWords.None;
        var words = new DomainWords(map.Texts("ordinary"), map.Texts("asked"), map.Texts("counted"), Rewritings(map, "spellings"), Rewritings(map, "endings"));
        map.Close();
        return words;
    }

    static ImmutableArray<KeyValuePair<string, string>> Rewritings(MapReader words, string key)
    {
        if (words.Map(key) is not { } map)
            return [];
        ImmutableArray<KeyValuePair<string, string>> all = [.. map.Keys.Select(from => KeyValuePair.Create(from, map.TextOrNone(from)))];
        map.Close();
        return all;
    }
}
