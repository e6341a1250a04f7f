using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AdvisorBot.Advice.Loading;

/// <summary>
/// A YAML mapping read key by key. Whatever is missing or of the wrong type is reported and replaced by something
/// harmless, so that one pass finds all problems; <see cref="Close"/> reports the keys nobody asked for.
/// </summary>
sealed class MapReader(YamlMappingNode node, string file, ProblemList problems)
{
    readonly HashSet<string> _asked = [];

    public string File => file;

    public Mark Mark => node.Start;

    public ProblemList Problems => problems;

    /// <summary>All keys, for mappings whose keys are ids.</summary>
    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value ?? "");

    public bool Has(string key) => Node(key) is not null;

    public bool IsList(string key) => Node(key) is YamlSequenceNode;

    public string Text(string key, string mend)
    {
        if (Read(key) is { Length: > 0 } text)
            return text;
        Report(key, $"`{key}` is missing or empty.", mend);
        return "";
    }

    public string? OptionalText(string key)
    {
        var text = Read(key);
        if (text is { Length: 0 })
            Report(key, $"`{key}` is empty.", "Write a text, or leave the key out.");
        return text;
    }

    /// <summary>A text that may be empty, where leaving something out is what is meant.</summary>
    public string TextOrNone(string key) => Read(key) ?? "";

    string? Read(string key)
    {
        switch (Node(key))
        {
            case null:
                return null;
            case YamlScalarNode scalar:
                if (Trap(scalar) is { } trap)
                    Report(key, $"`{key}: {scalar.Value}` is {trap}, and no text.", Quote(scalar.Value!));
                return scalar.Value?.Trim();
            default:
                return Wrong<string>(key, "a text");
        }
    }

    /// <summary>A text that is shown where there is room for so many characters only.</summary>
    public string? OptionalText(string key, int most) => Fitting(key, OptionalText(key), most);

    public string Text(string key, string mend, int most) => Fitting(key, Text(key, mend), most)!;

    /// <summary>An id, by which other places name the thing.</summary>
    public string Id(string key, string mend) => Grammatical(key, Text(key, mend))!;

    public string? OptionalId(string key) => Grammatical(key, OptionalText(key));

    public bool Flag(string key)
    {
        var text = (Node(key) as YamlScalarNode)?.Value ?? OptionalText(key);
        if (text is null or "false" or "true")
            return text == "true";
        Report(key, $"`{key}: {text}` is neither true nor false.", "Write true, or leave the key out.");
        return false;
    }

    public ImmutableArray<string> Texts(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlSequenceNode list when list.Children.All(item => item is YamlScalarNode { Value.Length: > 0 }):
                foreach (var item in list.Children.OfType<YamlScalarNode>().Where(item => Trap(item) is not null))
                    problems.Add(file, item.Start, $"`{item.Value}` in `{key}` is {Trap(item)}, and no text.", Quote(item.Value!));
                return [.. list.Children.Select(item => ((YamlScalarNode)item).Value!.Trim())];
            default:
                return Wrong<ImmutableArray<string>?>(key, "a list of texts") ?? [];
        }
    }

    public MapReader? Map(string key) => Node(key) switch
    {
        null => null,
        YamlMappingNode map => new(map, file, problems),
        _ => Wrong<MapReader>(key, "a mapping"),
    };

    public IEnumerable<MapReader> Maps(string key)
    {
        switch (Node(key))
        {
            case null:
                return [];
            case YamlSequenceNode list when list.Children.All(item => item is YamlMappingNode):
                return [.. list.Children.Select(item => new MapReader((YamlMappingNode)item, file, problems))];
            default:
                Wrong<object>(key, "a list of mappings");
                return [];
        }
    }

    /// <summary>The language of a base file, which is English.</summary>
    public string BaseLanguage()
    {
        if (Text("language", $"Write `language: {Library.BaseLanguage}`.") is { Length: > 0 } language && language != Library.BaseLanguage)
            Report(
                "language", $"The language of a base file is `{Library.BaseLanguage}`, and not `{language}`.",
                $"Write it in English, and the other language into a file of its own, such as name.{language}.yaml.");
        return Library.BaseLanguage;
    }

    /// <summary>What stands under the key, whatever it is; null when nothing does.</summary>
    public Entry? Entry(string key) => Node(key) is { } value ? new(value, file, problems) : null;

    /// <summary>A list of texts or mappings; null when it is none, which is no mistake yet.</summary>
    public ImmutableArray<Entry>? List(string key) =>
        Node(key) is YamlSequenceNode list ? [.. list.Children.Select(item => new Entry(item, file, problems))] : null;

    public void ReportHere(string message, string mend) => problems.Add(file, node.Start, message, mend);

    public void Report(string key, string message, string mend) => problems.Add(file, MarkOf(key), message, mend);

    /// <summary>Call after the last key was asked for.</summary>
    public void Close()
    {
        foreach (var key in node.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!_asked.Contains(name))
                problems.Add(
                    file, key.Start, $"The key `{name}` is not known here.{Spelling.Suggest(name, _asked)}",
                    $"Known keys: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}.");
        }
    }

    YamlNode? Node(string key)
    {
        _asked.Add(key);
        var value = node.Children.FirstOrDefault(pair => (pair.Key as YamlScalarNode)?.Value == key).Value;
        // `key:` with nothing behind it is the same as no key.
        return value is YamlScalarNode { Value: null or "", Style: ScalarStyle.Plain } ? null : value;
    }

    /// <summary>What other readers of YAML take a word without quotes for; null for a text. Words such as no and off are texts in YAML 1.2.</summary>
    static string? Trap(YamlScalarNode scalar) => scalar.Style != ScalarStyle.Plain ? null
        : scalar.Value is "null" or "Null" or "NULL" or "~" ? "nothing"
        : scalar.Value is "true" or "True" or "TRUE" or "false" or "False" or "FALSE" ? "true or false"
        : null;

    static string Quote(string word) => $"Write the text; the word itself stands in quotes: \"{word}\". What is not there is left out with its key.";

    string? Fitting(string key, string? text, int most)
    {
        if (text?.Length > most && !YamlSource.IsOpen(text))
            Report(key, $"`{key}` has {text.Length} characters, and room for {most}.", "Shorten it.");
        return text;
    }

    string? Grammatical(string key, string? id)
    {
        if (id is { Length: > 0 } && !YamlSource.IsOpen(id) && !IdGrammar.Holds(id))
            Report(key, $"`{key}: {id}` is no id.", $"Write small letters and digits joined by hyphens, such as {IdGrammar.Nearest(id)}.");
        return id;
    }

    Mark MarkOf(string key) => node.Children.FirstOrDefault(pair => (pair.Key as YamlScalarNode)?.Value == key).Key?.Start ?? node.Start;

    T? Wrong<T>(string key, string wanted)
    {
        Report(key, $"`{key}` is not {wanted}.", $"Write {wanted}.");
        return default;
    }
}
