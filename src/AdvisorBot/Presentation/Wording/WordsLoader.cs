using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvisorBot.Advice.Loading;
using YamlDotNet.Core;

namespace AdvisorBot.Presentation.Wording;

/// <summary>
/// Reads the bot's words, with the strictness of the catalogues. The English file must hold every phrase; another
/// language falls back to it key by key, and lists what it lacks.
/// </summary>
static partial class WordsLoader
{
    public static WordingResult Load(string dialogsFolder)
    {
        var problems = new ProblemList();
        var paths = Directory.Exists(dialogsFolder)
            ? Directory.EnumerateFiles(dialogsFolder, "words*.yaml").Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        var files = new List<(string Language, Dictionary<Phrase, Template> Templates)>();
        foreach (var path in paths)
        {
            if (FileName.Match(Path.GetFileName(path)) is not { Success: true } name)
                continue;
            var language = name.Groups["language"] is { Success: true } group ? group.Value : Library.BaseLanguage;
            if (YamlSource.Open(path, $"dialogs/{Path.GetFileName(path)}", problems) is { } root)
                files.Add((language, Read(root, language)));
        }
        var english = files.Find(file => file.Language == Library.BaseLanguage).Templates;
        if (english is null && problems.Count == 0)
            problems.Add("dialogs/words.yaml", Mark.Empty, "The bot has no English words.", "Add dialogs/words.yaml.");
        return new(
            problems.Count == 0 ? new Wordings(files.Select(file => Complete(file.Language, file.Templates, english!))) : null,
            problems.InOrder());
    }

    static Words Complete(string language, Dictionary<Phrase, Template> own, Dictionary<Phrase, Template> english)
    {
        var missing = Phrases.All.Where(phrase => !own.ContainsKey(phrase)).ToImmutableArray();
        foreach (var phrase in missing)
            own[phrase] = english[phrase];
        return new(language, own, [.. missing.Select(phrase => phrase.ToString())]);
    }

    static Dictionary<Phrase, Template> Read(MapReader root, string language)
    {
        if (root.Text("language", $"Write `language: {language}`.") is { Length: > 0 } stated && stated != language)
            root.Report("language", $"The language is `{stated}`, but the file name says `{language}`.", "Make the two agree.");
        var templates = new Dictionary<Phrase, Template>();
        foreach (var section in Phrases.All.GroupBy(phrase => phrase.Section))
        {
            var map = root.Map(section.Key);
            if (map is null && language == Library.BaseLanguage)
                root.Report(
                    section.Key,
                    $"The section `{section.Key}` is missing.",
                    $"Add it with the keys {string.Join(", ", section.Select(phrase => phrase.Name))}.");
            foreach (var phrase in section)
            {
                if (map is not null && ReadPhrase(map, phrase, language) is { } template)
                    templates[phrase] = template;
            }
            map?.Close();
        }
        root.Close();
        return templates;
    }

    static Template? ReadPhrase(MapReader map, Phrase phrase, string language)
    {
        if (map.OptionalText(phrase.Name) is not { Length: > 0 } text)
        {
            if (language == Library.BaseLanguage)
                map.Report(phrase.Name, $"`{phrase.Name}` is missing or empty.", $"Write what the bot says here.{Places(phrase)}");
            return null;
        }
        Template template;
        try
        {
            template = Template.Parse(text);
        }
        catch (FormatException error)
        {
            map.Report(phrase.Name, $"`{phrase.Name}`: {error.Message}", "Write {name}, or {count|form for one|form for others}.");
            return null;
        }
        foreach (var place in template.Placeholders.Except(phrase.Placeholders))
            map.Report(
                phrase.Name,
                $"`{phrase.Name}` has no placeholder {{{place}}}.{Spelling.Suggest(place, phrase.Placeholders)}",
                $"Remove it.{Places(phrase)}");
        foreach (var place in phrase.Placeholders.Except(template.Placeholders))
            map.Report(phrase.Name, $"`{phrase.Name}` lacks the placeholder {{{place}}}.", $"Say it somewhere in the text.{Places(phrase)}");
        return template;
    }

    static string Places(Phrase phrase) =>
        phrase.Placeholders.IsEmpty ? "" : $" Its placeholders are {string.Join(", ", phrase.Placeholders.Select(place => $"{{{place}}}"))}.";

    [GeneratedRegex(@"^words(\.(?<language>[a-z]{2}))?\.yaml$", RegexOptions.CultureInvariant)]
    private static partial Regex FileName { get; }
}
