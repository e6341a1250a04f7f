namespace AdvisorBot.Operations;

/// <summary>Where the service finds its settings and its page, from whatever folder it is started.</summary>
static class ServiceFolders
{
    public const string Settings = "appsettings.json";

    /// <summary>Where the settings are read from.</summary>
    public static string Root =>
        File.Exists(Path.Combine(Directory.GetCurrentDirectory(), Settings)) ? Directory.GetCurrentDirectory() : AppContext.BaseDirectory;

    /// <summary>
    /// Settings of the folder it is started in win over those shipped beside the program; the page is beside the program
    /// once it is published, and where the build says before that.
    /// </summary>
    public static WebApplicationOptions Options(string[] args)
    {
        var published = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        return new()
        {
            Args = args,
            ContentRootPath = Root,
            WebRootPath = Directory.Exists(published) ? published : null,
        };
    }
}
