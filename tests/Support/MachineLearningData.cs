namespace AdvisorBot.TestSupport;

/// <summary>
/// The shipped data with only the guides to machine learning, in a folder of its own: for tests in which the number of guides
/// is not the matter, so that neither a new guide changes what they see nor a library of many makes them slow.
/// </summary>
static class MachineLearningData
{
    static readonly string[] Guides = ["azure-machine-learning", "microsoft-ai-and-ml-2026"];

    static readonly Lazy<string> Made = new(Make);

    /// <summary>Holds "catalog" and "dialogs"; it lasts as long as the process.</summary>
    public static string Folder => Made.Value;

    static string Make()
    {
        var root = Root();
        var others = Directory.EnumerateFiles(Path.Combine(root, "catalog"), "*.yaml").Select(Guide).Except(Guides).ToHashSet();
        var folder = Directory.CreateTempSubdirectory("machine-learning-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        foreach (var file in new[] { "catalog", "dialogs" }
            .SelectMany(name => Directory.EnumerateFiles(Path.Combine(root, name), "*", SearchOption.AllDirectories)))
        {
            if (others.Contains(Guide(file)))
                continue;
            var copy = Path.Combine(folder, Path.GetRelativePath(root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return folder;
    }

    /// <summary>The guide that a file belongs to, by its name: "x" of "x.yaml", "x.de.yaml" and "x.questions.yaml".</summary>
    static string Guide(string file) => Path.GetFileName(file).Split('.')[0];

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AdvisorBot.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        return folder.FullName;
    }
}
