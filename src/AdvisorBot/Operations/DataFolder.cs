using System.CommandLine;

namespace AdvisorBot.Operations;

/// <summary>
/// Where the data files are, by one rule for the service and every command: the option <c>--data</c>; then the setting
/// "Data:Folder"; then the current folder, if it holds "catalog" and "dialogs"; then the folder of the program.
/// </summary>
static class DataFolder
{
    public const string Setting = "Data:Folder";

    const string Name = "--data";

    public static Option<string?> Option() => new(Name)
    {
        Description = $"The folder that holds catalog/ and dialogs/. Default: the setting {Setting}; the current folder, if it holds them; the program's own.",
    };

    /// <summary>
    /// The arguments that are settings; the option stands for its one. What is a command's own is left out: a flag, or a path that
    /// begins with a slash, would be taken for a setting's name, and what comes next for its value.
    /// </summary>
    public static string[] AsSettings(IReadOnlyList<string> arguments)
    {
        var settings = new List<string>();
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (!argument.StartsWith("--", StringComparison.Ordinal))
                continue;
            var isWhole = argument.Contains('=', StringComparison.Ordinal);
            if (!isWhole && (index + 1 == arguments.Count || arguments[index + 1].StartsWith("--", StringComparison.Ordinal)))
                continue;
            var setting = isWhole ? argument : $"{argument}={arguments[++index]}";
            settings.Add(setting.StartsWith($"{Name}=", StringComparison.Ordinal) ? $"--{Setting}={setting[(Name.Length + 1)..]}" : setting);
        }
        return [.. settings];
    }

    public static string Of(IConfiguration configuration) => configuration[Setting] ?? Usual;

    /// <summary>For a command that does without the service.</summary>
    public static string Of(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) ?? Of(new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(ServiceFolders.Root, ServiceFolders.Settings), optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine([.. parsed.Tokens.Select(token => token.Value).Where(IsSetting)])
            .Build());

    /// <summary>"--Data:Folder=…", as every command takes settings.</summary>
    public static bool IsSetting(string argument) => argument.StartsWith($"--{Setting}=", StringComparison.OrdinalIgnoreCase);

    /// <summary>The folder of this process, for whoever reads it again.</summary>
    public sealed record Found(string Path);

    static string Usual => Directory.Exists("catalog") && Directory.Exists("dialogs") ? Directory.GetCurrentDirectory() : AppContext.BaseDirectory;
}
