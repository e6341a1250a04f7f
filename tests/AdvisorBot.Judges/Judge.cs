using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;

namespace AdvisorBot.Judges;

/// <summary>Asks code that others wrote, in Node.js, for its opinion.</summary>
public static class Judge
{
    static readonly string Folder = typeof(Judge).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "JudgesFolder")
        .Value!;

    /// <summary>What is wrong with activities and the cards they carry; nothing if they are good.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsOfAsync(JsonArray activities) =>
        [.. (await AskAsync("activities.js", activities)).Select(problem => (string)problem!)];

    /// <summary>What is wrong with the manifest of a Teams app and its translations; nothing if they are good.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsOfAsync(JsonObject manifest, JsonArray localizations) =>
        [.. (await AskAsync("manifest.js", new JsonObject { ["manifest"] = manifest, ["localizations"] = localizations })).Select(problem => (string)problem!)];

    /// <summary>Which requests the official JavaScript SDK lets in, in their order.</summary>
    /// <param name="question">See tokens.js.</param>
    public static async Task<IReadOnlyList<bool>> VerdictsOnAsync(JsonObject question) =>
        [.. (await AskAsync("tokens.js", question)).Select(verdict => (bool)verdict!)];

    /// <summary>What the inspector of the Model Context Protocol says of a server.</summary>
    /// <param name="arguments">Of its command line.</param>
    public static Task<(int ExitCode, string Output, string Errors)> InspectAsync(IEnumerable<string> arguments) =>
        RunAsync([Path.Combine("node_modules", "@modelcontextprotocol", "inspector", "clients", "launcher", "build", "index.js"), "--cli", .. arguments], "");

    static async Task<JsonArray> AskAsync(string script, JsonNode question)
    {
        var (code, answer, errors) = await RunAsync([script], question.ToJsonString());
        return code == 0 ? JsonNode.Parse(answer)!.AsArray() : throw new InvalidOperationException($"{script} failed: {errors}");
    }

    static async Task<(int ExitCode, string Output, string Errors)> RunAsync(IEnumerable<string> arguments, string input)
    {
        var start = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start.");
        var errors = node.StandardError.ReadToEndAsync();
        var answer = node.StandardOutput.ReadToEndAsync();
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        return (node.ExitCode, await answer, await errors);
    }
}
