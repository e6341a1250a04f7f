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

    /// <summary>The arguments as settings: the option stands for the setting.</summary>
    public static string[] AsSettings(IReadOnlyList<string> arguments)
    {
        var settings = new List<string>();
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index] == Name && index + 1 < arguments.Count)
                settings.Add($"--{Setting}={arguments[++index]}");
            else
                settings.Add(
                    arguments[index].StartsWith($"{Name}=", StringComparison.Ordinal)
                        ? $"--{Setting}={arguments[index][(Name.Length + 1)..]}"
                        : arguments[index]);
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
