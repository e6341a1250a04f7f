using AdvisorBot.Channels.Tests.DirectLine.Support;
using AdvisorBot.Judges;

namespace AdvisorBot.Channels.Tests.Programs;

/// <summary>The Model Context Protocol, judged by its own inspector.</summary>
public class InspectorTests
{
    /// <summary>On a busy machine a start may take its time.</summary>
    static readonly string[] Patient = ["--connect-timeout", "120000"];

    const string Key = "a key of an assistant, long enough for it";

    [Fact]
    public async Task ItListsTheToolsOverStandardInputAndFindsNoFaultInTheirSchemas()
    {
        var (code, output, errors) = await Judge.InspectAsync(["--method", "tools/list", "--strict", .. Patient, "--", "dotnet", .. McpTests.Command]);

        Assert.True(code == 0, errors);
        Assert.Equal("", errors);
        Assert.Equal(6, JsonNode.Parse(output)!["tools"]!.AsArray().Count);
    }

    [Fact]
    public async Task ItCallsAToolOverHttpWithTheKeyAndNotWithout()
    {
        await using var site = new DirectLineSite().Set("Api:Keys:0", Key);
        await site.InitializeAsync();
        string[] call =
        [
            new Uri(site.Http.BaseAddress!, "/mcp").ToString(), "--transport", "http", "--method", "tools/call", "--tool-name", "ask_guide",
            "--tool-arg", "guide=microsoft-ai-and-ml-2026", "question=Which tools work offline?", .. Patient,
        ];

        var (code, output, errors) = await Judge.InspectAsync([.. call, "--header", $"Authorization: Bearer {Key}"]);
        var (refused, _, _) = await Judge.InspectAsync(call);

        Assert.True(code == 0, errors);
        Assert.Contains("row 9", (string)JsonNode.Parse(output)!["content"]![0]!["text"]!, StringComparison.Ordinal);
        Assert.NotEqual(0, refused);
    }
}
