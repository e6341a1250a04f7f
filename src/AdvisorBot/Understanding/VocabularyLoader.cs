using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvisorBot.Advice.Loading;
using YamlDotNet.Core;

namespace AdvisorBot.Understanding;

/// <summary>Reads the vocabularies, with the strictness of the catalogues.</summary>
static partial class VocabularyLoader
{
    public static VocabularyResult Load(string dialogsFolder)
    {
        var problems = new ProblemList();
        var all = new List<Vocabulary>();
        var paths = Directory.Exists(dialogsFolder) ? Directory.EnumerateFiles(dialogsFolder, "vocabulary*.yaml").Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        foreach (var path in paths)
        {
            if (FileName.Match(Path.GetFileName(path)) is not { Success: true } name)
                continue;
            var language = name.Groups["language"] is { Success: true } group ? group.Value : Library.BaseLanguage;
            if (YamlSource.Open(path, $"dialogs/{Path.GetFileName(path)}", problems) is { } root)
                all.Add(Read(root, language));
        }
        if (problems.Count == 0 && !all.Exists(vocabulary => vocabulary.Language == Library.BaseLanguage))
            problems.Add("dialogs/vocabulary.yaml", Mark.Empty, "There is no English vocabulary.", "Add dialogs/vocabulary.yaml.");
        return new(problems.Count == 0 ? new Vocabularies(all) : null, problems.InOrder());
    }

    static Vocabulary Read(MapReader root, string language)
    {
        root.Text("language", $"Write `language: {language}`.");
        var commands = new Dictionary<Intent, ImmutableArray<string>>();
        if (root.Map("commands") is { } map)
        {
            foreach (var intent in Enum.GetValues<Intent>())
            {
                if (map.Texts(Key(intent)) is { Length: > 0 } phrases)
                    commands[intent] = phrases;
            }
            map.Close();
        }
        root.Close();
        return new(language, commands.ToFrozenDictionary());
    }

    static string Key(Intent intent) => Capital.Replace(intent.ToString(), "-$0").ToLowerInvariant();

    [GeneratedRegex(@"^vocabulary(\.(?<language>[a-z]{2}))?\.yaml$", RegexOptions.CultureInvariant)]
    private static partial Regex FileName { get; }

    [GeneratedRegex("(?<=.)[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capital { get; }
}
