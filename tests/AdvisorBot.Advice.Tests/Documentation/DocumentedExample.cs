using System.Text.RegularExpressions;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Advice.Tests.Shipped;

namespace AdvisorBot.Advice.Tests.Documentation;

/// <summary>The files printed in docs/catalogues.md, which use every key there is.</summary>
static partial class DocumentedExample
{
    public static string Page { get; } = File.ReadAllText(Path.Combine(Repository.Root, "docs", "catalogues.md"));

    /// <summary>File name ("catalog/coffee.yaml") and text.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } =
        Block().Matches(Page).ToDictionary(match => match.Groups["file"].Value, match => match.Groups["text"].Value);

    /// <summary>Loads the files, each changed as the caller wishes.</summary>
    public static LibraryResult Load(Func<string, string, string>? change = null)
    {
        var root = Directory.CreateTempSubdirectory("advisor-docs-");
        try
        {
            foreach (var (file, text) in Files)
            {
                var path = Path.Combine(root.FullName, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, change is null ? text : change(file, text));
            }
            // The words of the languages belong to no guide.
            foreach (var words in Directory.EnumerateFiles(Path.Combine(Repository.Root, "dialogs"), "inquiries*.yaml"))
                File.Copy(words, Path.Combine(root.FullName, "dialogs", Path.GetFileName(words)));
            return Library.Load(Path.Combine(root.FullName, "catalog"), Path.Combine(root.FullName, "dialogs"));
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"^```yaml\r?\n# (?<file>\S+\.yaml)\r?\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
