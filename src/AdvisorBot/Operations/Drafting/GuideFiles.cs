namespace AdvisorBot.Operations.Drafting;

/// <summary>The two files of a guide in the base language.</summary>
static class GuideFiles
{
    public static string Catalogue(string folder, string id) => Path.Combine(folder, "catalog", $"{id}.yaml");

    public static string Interview(string folder, string id) => Path.Combine(folder, "dialogs", $"{id}.yaml");

    /// <summary>Writes both, and overwrites nothing.</summary>
    /// <returns>The file that is there already; null when both were written.</returns>
    public static string? Write(string folder, string id, string catalogue, string interview)
    {
        (string Path, string Text)[] files = [(Catalogue(folder, id), catalogue), (Interview(folder, id), interview)];
        if (Array.Find(files, file => File.Exists(file.Path)) is { Path: { } there })
            return there;
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
        return null;
    }
}
