using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>Finds the files of dialogs/examples and puts those of each language together.</summary>
static class TrainingExamplesLoader
{
    const string Folder = "examples";

    public static TrainingExamplesResult Load(string dialogsFolder, Library? library)
    {
        var problems = new ProblemList();
        var all = new Dictionary<string, TrainingExamples>();
        foreach (var root in Roots(dialogsFolder, "*.yaml", problems))
        {
            var language = root.OptionalText("language") ?? Library.BaseLanguage;
            all[language] = TrainingExamplesReader.Read(root, all.GetValueOrDefault(language, TrainingExamples.None));
            root.Close();
        }
        if (library is not null)
            ExampleQuestionCheck.Run(all, library, problems);
        return new(problems.Count == 0 ? all.ToFrozenDictionary() : FrozenDictionary<string, TrainingExamples>.Empty, problems.InOrder());
    }

    /// <summary>
    /// What is asked of the bot in the languages that the sentence model does not speak, by language: compared word by word
    /// by the rules too. What only tells something is there to speak against a likeness by chance.
    /// </summary>
    public static Dictionary<string, ImmutableArray<(string Text, Intent Meaning)>> Phrases(string dialogsFolder, ProblemList problems)
    {
        var all = new Dictionary<string, ImmutableArray<(string, Intent)>>();
        foreach (var root in Roots(dialogsFolder, "requests.*.yaml", problems))
        {
            if (root.OptionalText("language") is { } language && root.Map("requests") is { } requests)
                all[language] = [.. TrainingExamplesReader.Phrases(requests)];
        }
        return all;
    }

    /// <summary>A hash of names and contents of all files.</summary>
    public static string Fingerprint(string dialogsFolder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Paths(dialogsFolder, "*.yaml"))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(path)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
        }
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    static IEnumerable<MapReader> Roots(string dialogsFolder, string pattern, ProblemList problems) =>
        Paths(dialogsFolder, pattern).Select(path => YamlSource.Open(path, $"dialogs/{Folder}/{Path.GetFileName(path)}", problems)).OfType<MapReader>();

    static IEnumerable<string> Paths(string dialogsFolder, string pattern)
    {
        var folder = Path.Combine(dialogsFolder, Folder);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal) : [];
    }
}
