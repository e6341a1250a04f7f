using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>Reads dialogs/examples: claims.yaml, requests.yaml, and a file for each interview that has one.</summary>
static class TrainingExamplesReader
{
    const string Folder = "examples";
    const string Place = $"{{{TrainingExamples.Thing}}}";

    public static TrainingExamples Read(string dialogsFolder, ProblemList problems)
    {
        var folder = Path.Combine(dialogsFolder, Folder);
        if (!Directory.Exists(folder))
            return TrainingExamples.None;
        var claims = ImmutableArray<(string, Claim)>.Empty;
        var requests = ImmutableArray<(string, Intent)>.Empty;
        var choices = new Dictionary<string, ImmutableArray<(string, ChoiceName)>>();
        var amounts = new Dictionary<string, ImmutableArray<(string, string)>>();
        var foreign = new Dictionary<string, ImmutableArray<(string, Intent)>>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            if (YamlSource.Open(path, $"dialogs/{Folder}/{Path.GetFileName(path)}", problems) is not { } root)
                continue;
            if (root.OptionalText("language") is { } language && language != Library.BaseLanguage)
                foreign[language] = [.. root.Map("requests") is { } asked ? Phrases(asked) : []];
            else if (root.Has("claims"))
                claims = [.. Claims(root.Map("claims")!)];
            else if (root.Has("requests"))
                requests = [.. Requests(root.Map("requests")!)];
            else
            {
                var interview = root.Text("interview", "Name the interview by its id.");
                choices[interview] = [.. Choices(root.Map("examples"))];
                amounts[interview] = [.. Amounts(root.Map("amounts"))];
            }
            root.Close();
        }
        return new(claims, requests, choices.ToFrozenDictionary()) { Amounts = amounts.ToFrozenDictionary(), Foreign = foreign.ToFrozenDictionary() };
    }

    static IEnumerable<(string, Claim)> Claims(MapReader map) =>
        ByName<Claim>(map, "claims", text => text.Contains(Place, StringComparison.Ordinal) ? null : $"Write {Place} where the thing stands.").Select(example => (Masked(example.Item1), example.Item2));

    static string Masked(string text) => text.Replace(Place, TrainingExamples.Thing, StringComparison.Ordinal);

    static List<(string, string)> Amounts(MapReader? map)
    {
        var all = map?.Keys.ToList().SelectMany(question => map.Texts(question).Select(text => (Masked(text), question))).ToList() ?? [];
        map?.Close();
        return all;
    }

    static IEnumerable<(string, Intent)> Requests(MapReader map) =>
        ByName<Intent>(map, "requests", _ => null).Select(example => (RequestText.Of(example.Item1), example.Item2));

    // As the commands of a vocabulary name a tool.
    static IEnumerable<(string, Intent)> Phrases(MapReader map) =>
        ByName<Intent>(map, "requests", _ => null).Select(example => (RequestText.Of(example.Item1, "{tool}", "{tool}"), example.Item2));

    static List<(string, T)> ByName<T>(MapReader map, string what, Func<string, string?> mendOf)
        where T : struct, Enum
    {
        var all = new List<(string, T)>();
        foreach (var key in map.Keys.ToList())
        {
            var texts = map.Texts(key);
            if (!Enum.TryParse<T>(key.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var meaning))
                map.Report(key, $"There are no {what} of the kind `{key}`.", $"Write one of {string.Join(", ", Enum.GetNames<T>())}.");
            foreach (var text in texts)
            {
                if (mendOf(text) is { } mend)
                    map.Report(key, $"`{text}` cannot be learnt from.", mend);
                all.Add((text, meaning));
            }
        }
        map.Close();
        return all;
    }

    static List<(string, ChoiceName)> Choices(MapReader? map)
    {
        var all = new List<(string, ChoiceName)>();
        foreach (var question in map?.Keys.ToList() ?? [])
        {
            if (map!.Map(question) is not { } choices)
                continue;
            foreach (var choice in choices.Keys.ToList())
                all.AddRange(choices.Texts(choice).Select(text => (text, new ChoiceName(question, choice))));
            choices.Close();
        }
        map?.Close();
        return all;
    }
}
