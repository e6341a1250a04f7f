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

    static async Task<JsonArray> AskAsync(string script, JsonNode question)
    {
        var start = new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start.");
        var errors = node.StandardError.ReadToEndAsync();
        var answer = node.StandardOutput.ReadToEndAsync();
        await node.StandardInput.WriteAsync(question.ToJsonString());
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        return node.ExitCode == 0
            ? JsonNode.Parse(await answer)!.AsArray()
            : throw new InvalidOperationException($"{script} failed: {await errors}");
    }
}
