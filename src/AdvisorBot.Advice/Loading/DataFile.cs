using YamlDotNet.Core;

namespace AdvisorBot.Advice.Loading;

/// <summary>A YAML file; "x.de.yaml" is the German translation of "x.yaml".</summary>
sealed class DataFile
{
    DataFile(string path, string folder)
    {
        Path = path;
        Name = NameIn(path, folder);
        var parts = System.IO.Path.GetFileNameWithoutExtension(path).Split('.');
        (Id, Language) = parts is [var id, { Length: 2 } language] ? (id, language) : (string.Join('.', parts), null);
    }

    public string Path { get; }

    /// <summary>With its folder, as problems name it.</summary>
    public string Name { get; }

    public string Id { get; }

    public string? Language { get; }

    public static List<DataFile> In(string folder) =>
        Directory.Exists(folder)
            ? [
                .. Directory.EnumerateFiles(folder, "*.yaml").Where(path => path.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
                    .Select(path => new DataFile(path, folder)),
            ]
            : [];

    /// <summary>Files that were meant to be read, and are not because of how their names end.</summary>
    public static void ReportOthers(string folder, ProblemList problems)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var path in Directory.EnumerateFiles(folder).Where(path => !path.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var ending = System.IO.Path.GetExtension(path);
            if (ending.ToUpperInvariant() is ".YML" or ".YAML")
                problems.Add(
                    NameIn(path, folder), Mark.Empty, $"The file is not read: its name ends in {ending}.",
                    $"Rename it {System.IO.Path.GetFileNameWithoutExtension(path)}.yaml.");
        }
    }

    static string NameIn(string path, string folder) =>
        $"{System.IO.Path.GetFileName(System.IO.Path.TrimEndingDirectorySeparator(folder))}/{System.IO.Path.GetFileName(path)}";
}
