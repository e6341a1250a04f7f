using System.Collections.Immutable;

namespace AdvisorBot.Advice.Loading;

/// <summary>Takes texts from a translation file and notes the keys it lacks.</summary>
sealed class Translator
{
    readonly List<string> _missing = [];

    public IReadOnlyList<string> Missing => _missing;

    public static void CheckHead(MapReader root, string id, string language)
    {
        if (root.Text("id", $"Write `id: {id}`.") is { Length: > 0 } found && found != id)
            root.Report("id", $"The translation is of `{found}`, but its file name says `{id}`.", "Make the two agree.");
        if (root.Text("language", $"Write `language: {language}`.") is { Length: > 0 } stated && stated != language)
            root.Report("language", $"The language is `{stated}`, but the file name says `{language}`.", "Make the two agree.");
    }

    /// <param name="most">How many characters there is room for.</param>
    public string Take(MapReader? map, string key, string fallback, string path, int most = int.MaxValue)
    {
        if (map?.OptionalText(key, most) is { Length: > 0 } text)
            return text;
        if (fallback.Length > 0)
            _missing.Add(path);
        return fallback;
    }

    /// <summary>A list is translated as a whole.</summary>
    public ImmutableArray<string> TakeAll(MapReader map, string key, ImmutableArray<string> fallback)
    {
        if (map.Texts(key) is { IsEmpty: false } texts)
            return texts;
        if (!fallback.IsEmpty)
            _missing.Add(key);
        return fallback;
    }

    public string? TakeOptional(MapReader? map, string key, string? fallback, string path) =>
        fallback is null ? map?.OptionalText(key) : Take(map, key, fallback, path);
}
