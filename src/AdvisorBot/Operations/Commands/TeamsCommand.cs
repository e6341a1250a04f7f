using System.CommandLine;
using AdvisorBot.Operations.AppPackages;

namespace AdvisorBot.Operations.Commands;

/// <summary>What Teams needs to know of the bot.</summary>
static class TeamsCommand
{
    public static Command Create() => new("teams", "Prepares the bot for Microsoft Teams.") { Package() };

    static Command Package()
    {
        var appId = new Option<string>("--app-id") { Description = "The id of the bot's registration, a GUID.", Required = true };
        var domain = new Option<string>("--domain") { Description = "The host that the bot answers on, such as advisor.example.com.", Required = true };
        var from = new Option<DirectoryInfo>("--from")
        {
            Description = "The folder of the manifest, its icons and translations.",
            DefaultValueFactory = _ => new(DefaultFolder)
        };
        var to = new Option<FileInfo>("--to") { Description = "The zip file to write.", DefaultValueFactory = _ => new("advisorbot-teams.zip") };
        var package = new Command("package", "Makes the zip to upload to Teams.") { appId, domain, from, to };
        package.SetAction((parsed, cancellationToken) =>
        {
            if (!Guid.TryParse(parsed.GetRequiredValue(appId), out var id))
                return RefuseAsync(parsed, $"--app-id takes a GUID such as 11111111-2222-3333-4444-555555555555; it was `{parsed.GetValue(appId)}`.");
            return AppIdentity.ReadDomain(parsed.GetRequiredValue(domain)) is { } host
                ? WriteAsync(parsed, parsed.GetValue(from)!, parsed.GetValue(to)!, new(id, host), cancellationToken)
                : RefuseAsync(
                    parsed,
                    $"--domain takes a host name such as advisor.example.com, without https:// and without a path; it was `{parsed.GetValue(domain)}`.");
        });
        return package;
    }

    static string DefaultFolder => Directory.Exists("appPackage") ? "appPackage" : Path.Combine(AppContext.BaseDirectory, "appPackage");

    static async Task<int> WriteAsync(ParseResult parsed, DirectoryInfo from, FileInfo to, AppIdentity identity, CancellationToken cancellationToken)
    {
        try
        {
            using var zip = new MemoryStream();
            await AppPackage.WriteAsync(zip, from.FullName, identity, cancellationToken);
            // Written at once, so that a fault leaves an earlier package as it was.
            await File.WriteAllBytesAsync(to.FullName, zip.ToArray(), cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync($"Wrote {to.FullName}. Upload it in Teams: Apps, Manage your apps, Upload an app.");
            return 0;
        }
        catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException)
        {
            return await RefuseAsync(parsed, problem.Message);
        }
    }

    static async Task<int> RefuseAsync(ParseResult parsed, string problem)
    {
        await parsed.InvocationConfiguration.Error.WriteLineAsync(problem);
        return 1;
    }
}
