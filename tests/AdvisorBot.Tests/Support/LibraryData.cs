using AdvisorBot.Operations;
using AdvisorBot.TestSupport;

namespace AdvisorBot.Tests.Support;

/// <summary>A library of many topics: the guides to machine learning, which are editions of one, beside the small ones.</summary>
static class LibraryData
{
    static readonly Lazy<DataFiles> Loaded = new(() => Load(GuideShelves.Lines));

    /// <summary>All small guides.</summary>
    public static DataFiles Data => Loaded.Value;

    /// <summary>The guides to machine learning, and those of these lines.</summary>
    public static DataFiles Load(IEnumerable<string> lines)
    {
        var folder = Copy(lines);
        var files = DataFiles.Load(folder);
        Directory.Delete(folder, recursive: true);
        return files;
    }

    /// <summary>Their files in a folder of their own, for a test to change and to delete.</summary>
    public static string Copy(IEnumerable<string> lines)
    {
        var folder = Directory.CreateTempSubdirectory("library").FullName;
        foreach (var name in new[] { "catalog", "dialogs", Path.Combine("dialogs", "wordlists") })
        {
            Directory.CreateDirectory(Path.Combine(folder, name));
            foreach (var file in Directory.EnumerateFiles(Path.Combine(MachineLearningData.Folder, name)))
                File.Copy(file, Path.Combine(folder, name, Path.GetFileName(file)));
        }
        GuideShelves.Write(folder, lines);
        return folder;
    }
}
