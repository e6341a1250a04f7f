using AdvisorBot.Operations;
using AdvisorBot.TestSupport;

namespace AdvisorBot.Tests.Support;

/// <summary>The repository's own files, and the data in them, loaded once.</summary>
static class Repository
{
    static readonly Lazy<DataFiles> Loaded = new(() => DataFiles.Load(MachineLearningData.Folder));

    static readonly Lazy<DataFiles> LoadedAll = new(() => DataFiles.Load(Root));

    /// <summary>The guides to machine learning with all words.</summary>
    public static DataFiles Data => Loaded.Value;

    /// <summary>Everything as it is shipped.</summary>
    public static DataFiles Shipped => LoadedAll.Value;

    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "AdvisorBot.sln")))
                folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
            return folder.FullName;
        }
    }

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Every guide to machine learning in every language.</summary>
    public static TheoryData<string, string> Editions
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var id in Data.Library.CatalogueIds)
            {
                foreach (var language in Data.Wordings.Languages)
                    data.Add(id, language);
            }
            return data;
        }
    }
}
