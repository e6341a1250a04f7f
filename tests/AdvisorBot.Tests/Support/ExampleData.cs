using System.Text.RegularExpressions;
using AdvisorBot.Operations;

namespace AdvisorBot.Tests.Support;

/// <summary>The made-up guide to coffee of docs/catalogues.md with the shipped words: what a test shows of it changes only with the documentation.</summary>
static partial class ExampleData
{
    static readonly Lazy<DataFiles> Loaded = new(Load);

    public static DataFiles Data => Loaded.Value;

    static DataFiles Load()
    {
        var folder = Directory.CreateTempSubdirectory("example");
        foreach (var name in new[] { "words.yaml", "vocabulary.yaml", "inquiries.yaml", "channels.yaml" })
            Copy(Repository.PathOf("dialogs", name), Path.Combine(folder.FullName, "dialogs", name));
        foreach (Match file in Files.Matches(File.ReadAllText(Repository.PathOf("docs", "catalogues.md"))))
        {
            if (!file.Groups["path"].Value.Contains(".de.", StringComparison.Ordinal))
                Write(Path.Combine(folder.FullName, file.Groups["path"].Value), file.Groups["text"].Value);
        }
        var files = DataFiles.Load(folder.FullName);
        folder.Delete(recursive: true);
        return files;
    }

    static void Copy(string from, string to) => Write(to, File.ReadAllText(from));

    static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    [GeneratedRegex("^```yaml\n# (?<path>[a-z./]+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Files { get; }
}
