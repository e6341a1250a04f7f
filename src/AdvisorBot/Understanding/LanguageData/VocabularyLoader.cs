using System.Text.RegularExpressions;
using AdvisorBot.Advice.Loading;
using YamlDotNet.Core;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>Finds the vocabularies of a folder and puts the languages together.</summary>
static partial class VocabularyLoader
{
    public static VocabularyResult Load(string dialogsFolder, IReadOnlyCollection<int> years)
    {
        var problems = new ProblemList();
        var all = new List<Vocabulary>();
        var paths = Directory.Exists(dialogsFolder)
            ? Directory.EnumerateFiles(dialogsFolder, "vocabulary*.yaml").Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        foreach (var path in paths)
        {
            var name = $"dialogs/{Path.GetFileName(path)}";
            if (FileName.Match(Path.GetFileName(path)) is not { Success: true } parts)
                problems.Add(
                    name, Mark.Empty, "The name of the file is not that of a vocabulary.",
                    "Name it vocabulary.yaml, or vocabulary.de.yaml with the two letters of its language.");
            else if (YamlSource.Open(path, name, problems) is { } root)
                all.Add(new VocabularyReader(root, years).Read(parts.Groups["language"] is { Success: true } language ? language.Value : Library.BaseLanguage));
        }
        var phrases = TrainingExamplesLoader.Phrases(dialogsFolder, problems);
        if (problems.Count == 0 && !all.Exists(vocabulary => vocabulary.Language == Library.BaseLanguage))
            problems.Add("dialogs/vocabulary.yaml", Mark.Empty, "There is no English vocabulary.", "Add dialogs/vocabulary.yaml.");
        return new(problems.Count == 0 ? new Vocabularies(all, dialogsFolder, phrases) : null, problems.InOrder());
    }

    [GeneratedRegex(@"^vocabulary(\.(?<language>[a-z]{2}))?\.yaml$", RegexOptions.CultureInvariant)]
    private static partial Regex FileName { get; }
}
