using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Advice.Tests.Shipped;

/// <summary>The catalogues as they are shipped, loaded once.</summary>
static class Repository
{
    static readonly Lazy<LibraryResult> Loaded = new(() => Library.Load(Path.Combine(Root, "catalog"), Path.Combine(Root, "dialogs")));

    public static LibraryResult Result => Loaded.Value;

    public static Library Library => Result.Library ?? throw new InvalidOperationException(string.Join(Environment.NewLine, Result.Problems));

    /// <summary>
    /// The languages a guide is written in. One of which no file is translated converses in the frame's languages all the same;
    /// of a translated one nothing may be left out.
    /// </summary>
    public static IEnumerable<string> LanguagesOf(string id)
    {
        var translated = new[] { "catalog", "dialogs" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), $"{id}.*.yaml")).Any();
        return translated ? Library.Languages : [Library.BaseLanguage];
    }

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
}
