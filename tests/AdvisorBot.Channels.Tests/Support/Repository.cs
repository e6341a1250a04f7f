namespace AdvisorBot.Channels.Tests.Support;

static class Repository
{
    public static string Root { get; } = Find();

    static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "AdvisorBot.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
