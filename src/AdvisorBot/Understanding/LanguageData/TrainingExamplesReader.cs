using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>Reads a file of dialogs/examples: claims, requests, the choices and amounts of an interview, or what is asked.</summary>
static class TrainingExamplesReader
{
    const string Place = $"{{{TrainingExamples.Thing}}}";

    /// <summary>What one file holds.</summary>
    public static TrainingExamples Read(MapReader root, TrainingExamples before)
    {
        if (root.Has("claims"))
            return before with { Claims = [.. Claims(root.Map("claims")!)] };
        if (root.Has("requests"))
            return before with { Requests = [.. Requests(root.Map("requests")!)] };
        if (root.Has("inquiries"))
            return before with { Inquiries = [.. ExampleQuestionReader.Inquiries(root.Map("inquiries")!)] };
        if (root.OptionalText("guide") is { } guide)
            return before with { Questions = With(before.Questions, guide, [.. ExampleQuestionReader.Questions(root)]) };
        var interview = root.Text("interview", "Name the interview by its id.");
        return before with
        {
            Choices = With(before.Choices, interview, [.. Choices(root.Map("examples")), .. root.Texts("unrelated").Select(text => (text, ChoiceName.None))]),
            Amounts = With(before.Amounts, interview, [.. Amounts(root.Map("amounts"))]),
        };
    }

    static FrozenDictionary<string, ImmutableArray<T>> With<T>(FrozenDictionary<string, ImmutableArray<T>> all, string key, ImmutableArray<T> value) =>
        all.Where(pair => pair.Key != key).Append(new(key, value)).ToFrozenDictionary();

    static IEnumerable<(string, Claim)> Claims(MapReader map) =>
        ByName<Claim>(map, "claims", text => text.Contains(Place, StringComparison.Ordinal) ? null : $"Write {Place} where the thing stands.")
            .Select(example => (Masked(example.Item1), example.Item2));

    static string Masked(string text) => text.Replace(Place, TrainingExamples.Thing, StringComparison.Ordinal);

    static List<(string, string)> Amounts(MapReader? map)
    {
        var all = map?.Keys.ToList().SelectMany(question => map.Texts(question).Select(text => (Masked(text), question))).ToList() ?? [];
        map?.Close();
        return all;
    }

    static IEnumerable<(string, Intent)> Requests(MapReader map) =>
        ByName<Intent>(map, "requests", _ => null).Select(example => (RequestText.Of(example.Item1), example.Item2));

    /// <summary>What is asked, as the commands of a vocabulary name a tool.</summary>
    public static IEnumerable<(string Text, Intent Meaning)> Phrases(MapReader map) =>
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
