namespace AdvisorBot.Channels.BotFramework.Authentication;

/// <summary>Whether a bot without an app id, which can verify nobody, takes activities at all.</summary>
static class WithoutAppId
{
    public const string Section = "WithoutAppId";
    public const string Allowed = "Allowed";
    public const string Setting = Section + ":" + Allowed;

    /// <summary>
    /// Run from its sources to be tried, yes; a service that was published and put somewhere has no id by mistake, or wants no
    /// channel but the page.
    /// </summary>
    /// <exception cref="ArgumentException">The setting is neither true nor false.</exception>
    public static bool IsAllowed(IConfiguration configuration, IHostEnvironment environment) =>
        IsAllowed(configuration[Setting], environment.IsDevelopment() || !IsPublished());

    internal static bool IsAllowed(string? setting, bool isTried) => setting switch
    {
        null or "" => isTried,
        var value when bool.TryParse(value, out var allowed) => allowed,
        var value => throw new ArgumentException($"{Setting} is '{value}'. It must be true or false."),
    };

    /// <summary>Publishing puts the page beside the program; building leaves it where it is.</summary>
    static bool IsPublished() => Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
}
