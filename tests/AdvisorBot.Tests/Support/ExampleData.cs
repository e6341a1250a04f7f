using System.Text.RegularExpressions;
using AdvisorBot.Operations;

namespace AdvisorBot.Tests.Support;

/// <summary>The made-up guide to coffee of docs/catalogues.md with the shipped words: what a test shows of it changes only with the documentation.</summary>
static partial class ExampleData
{
    static readonly string[] Frame = ["words", "vocabulary", "inquiries", "channels"];

    static readonly Lazy<DataFiles> Loaded = new(() => Load(""));

    static readonly Lazy<DataFiles> LoadedUntranslated = new(() => Load("", ".de", ".es"));

    public static DataFiles Data => Loaded.Value;

    /// <summary>The guide in English, the words in all languages.</summary>
    public static DataFiles Untranslated => LoadedUntranslated.Value;

    static DataFiles Load(params string[] languages)
    {
        var folder = Directory.CreateTempSubdirectory("example");
        Write(folder.FullName, languages);
        var files = DataFiles.Load(folder.FullName);
        folder.Delete(recursive: true);
        return files;
    }

    /// <summary>Writes the English guide, and the words in these languages, English by itself when left out.</summary>
    public static void Write(string folder, params string[] languages)
    {
        foreach (var name in Frame.SelectMany(name => languages.DefaultIfEmpty("").Select(language => $"{name}{language}.yaml"))
            .Where(name => File.Exists(Repository.PathOf("dialogs", name))))
            Copy(Repository.PathOf("dialogs", name), Path.Combine(folder, "dialogs", name));
        foreach (Match file in Files.Matches(File.ReadAllText(Repository.PathOf("docs", "catalogues.md"))))
        {
            if (!file.Groups["path"].Value.Contains(".de.", StringComparison.Ordinal))
                WriteFile(Path.Combine(folder, file.Groups["path"].Value), file.Groups["text"].Value);
        }
    }

    static void Copy(string from, string to) => WriteFile(to, File.ReadAllText(from));

    static void WriteFile(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    [GeneratedRegex("^```yaml\n# (?<path>[a-z./]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Files { get; }
}
