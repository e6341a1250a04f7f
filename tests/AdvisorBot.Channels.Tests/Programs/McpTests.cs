using System.Diagnostics;
using System.Text;
using AdvisorBot.Channels.Tests.Support;
using AdvisorBot.TestSupport;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace AdvisorBot.Channels.Tests.Programs;

/// <summary>The service as tools of another assistant, by the official client.</summary>
public class McpTests(Service service) : IClassFixture<Service>
{
    const string Guide = Caller.Guide;

    [Fact]
    public async Task AnAssistantIsLedFromANeedToARecord()
    {
        await using var client = await ConnectAsync();

        var found = await CallAsync(client, "list_guides", new() { ["need"] = "We would like to know which machines will break down." });
        Assert.Equal(Guide, (string)found.Parts["guides"]![0]!["id"]!);
        var advised = await CallAsync(client, "advise", new() { ["guide"] = Guide, ["text"] = "Python people, our data must not leave our own network" });
        for (var asked = 0; advised.Parts["next"] is { } next; asked++)
        {
            Assert.True(asked < 12);
            Assert.Contains((string)next["prompt"]!, advised.Text, StringComparison.Ordinal);
            var answers = Answers(advised.Parts);
            answers[(string)next["id"]!] = (string)next["choices"]![0]!["id"]!;
            advised = await CallAsync(client, "advise", new() { ["guide"] = Guide, ["answers"] = answers });
        }
        var record = await CallAsync(client, "record_decision", new() { ["guide"] = Guide, ["answers"] = Answers(advised.Parts) });

        Assert.StartsWith("# ", record.Text, StringComparison.Ordinal);
        Assert.Contains((string)advised.Parts["stages"]![0]!["candidates"]![0]!["name"]!, record.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("advise", """{"guide":"microsoft-ai-and-ml-2026","text":"it must work offline"}""")]
    [InlineData("ask_guide", """{"guide":"microsoft-ai-and-ml-2026","question":"Which tools work offline?"}""")]
    [InlineData("compare_tools", """{"guide":"microsoft-ai-and-ml-2026","tools":["ml-net","databricks"],"answers":{"offline":true}}""")]
    [InlineData("record_decision", """{"guide":"microsoft-ai-and-ml-2026","answers":{"offline":"yes"}}""")]
    public async Task EveryAnswerHasStatementsWithTheirPlacesAndThePageWithItsDate(string tool, string arguments)
    {
        await using var client = await ConnectAsync();

        var answer = await CallAsync(client, tool, JsonNode.Parse(arguments)!.AsObject());

        Assert.Contains("row 9", answer.Text, StringComparison.Ordinal);
        Assert.Contains("30 July 2026", answer.Text, StringComparison.Ordinal);
        Assert.Contains("https://learn.microsoft.com/", answer.Text, StringComparison.Ordinal);
        Assert.Equal("2026-07-30", (string)answer.Parts["guide"]!["page"]!["date"]!);
        if (tool is "advise" or "ask_guide")
            Assert.Contains("\"citation\"", answer.Parts.ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("advise", """{"guide":"none"}""", "guide: ")]
    [InlineData("advise", """{"guide":"microsoft-ai-and-ml-2026","answers":{"offline":"perhaps"}}""", "answers/offline: ")]
    [InlineData("advise", """{"guide":"microsoft-ai-and-ml-2026","expecting":"none"}""", "expecting: ")]
    [InlineData("compare_tools", """{"guide":"microsoft-ai-and-ml-2026","tools":["ml-net","none"]}""", "tools: ")]
    [InlineData("record_decision", """{"guide":"microsoft-ai-and-ml-2026","answers":{}}""", "answers: ")]
    public async Task WhatIsWrongIsSaidSoThatTheAssistantCanMendIt(string tool, string arguments, string says)
    {
        await using var client = await ConnectAsync();

        var result = await client.CallToolAsync(tool, Arguments(JsonNode.Parse(arguments)!.AsObject()));

        Assert.True(result.IsError);
        Assert.StartsWith(says, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ToolsOnlyReadAndSayWhenToBeCalled()
    {
        await using var client = await ConnectAsync();

        var tools = await client.ListToolsAsync();

        Assert.Equal(["advise", "ask_guide", "compare_tools", "get_guide", "list_guides", "record_decision"], tools.Select(tool => tool.Name).Order());
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations is { ReadOnlyHint: true, DestructiveHint: false, OpenWorldHint: false }));
        Assert.All(tools, tool => Assert.InRange(tool.Description.Length, 80, 600));
        Assert.All(
            tools.SelectMany(tool => JsonNode.Parse(tool.JsonSchema.GetRawText())!["properties"]!.AsObject()),
            parameter => Assert.NotEmpty((string)parameter.Value!["description"]!));
        Assert.Contains("Machine learning and AI", tools.Single(tool => tool.Name == "list_guides").Description, StringComparison.Ordinal);
        Assert.Contains("Machine learning and AI", client.ServerInstructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GuidesAndToolsCanBeReadAsResources()
    {
        await using var client = await ConnectAsync();

        var listed = await client.ListResourcesAsync();
        var templates = await client.ListResourceTemplatesAsync();
        var guide = await client.ReadResourceAsync($"advisor://guides/{Guide}");
        var tool = await client.ReadResourceAsync($"advisor://guides/{Guide}/tools/ml-net");

        Assert.Contains(listed, resource => resource.Uri == $"advisor://guides/{Guide}");
        Assert.Contains(templates, template => template.UriTemplate == "advisor://guides/{guide}/tools/{tool}");
        Assert.Contains("offline (yes-no)", TextOf(guide), StringComparison.Ordinal);
        Assert.Contains("Compare platform capabilities, row 9", TextOf(tool), StringComparison.Ordinal);
        Assert.Contains("30 July 2026", TextOf(tool), StringComparison.Ordinal);
    }

    /// <summary>By the protocol, a server without streams says so to whoever wants to open one.</summary>
    [Theory]
    [InlineData("GET")]
    [InlineData("DELETE")]
    public async Task ThereIsNoStreamToOpenAndNoSessionToEnd(string method)
    {
        using var response = await new Caller(service).SendAsync(new HttpMethod(method), "/mcp", null, ("Accept", "text/event-stream"));

        await Caller.ProblemOf(response, System.Net.HttpStatusCode.MethodNotAllowed);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    /// <summary>What stands on the output is read as the protocol: one stray line ends the conversation.</summary>
    [Fact]
    public async Task OverStandardOutputNothingIsWrittenButTheProtocol()
    {
        var start = new ProcessStartInfo("dotnet", [.. Command, "--Logging:LogLevel:Default=Trace"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteLineAsync(
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}""");
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
        await process.StandardInput.WriteLineAsync(
            """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"advise","arguments":{"guide":"microsoft-ai-and-ml-2026","text":"offline"}}}""");
        string[] lines = [(await process.StandardOutput.ReadLineAsync())!, (await process.StandardOutput.ReadLineAsync())!];
        process.StandardInput.Close();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal([1, 2], lines.Select(line => (int)JsonNode.Parse(line)!["id"]!));
        Assert.Contains("30 July 2026", lines[1], StringComparison.Ordinal);
        Assert.Equal("", rest);
        Assert.Equal((0, ""), (process.ExitCode, await errors));
    }

    /// <summary>How another assistant starts the program.</summary>
    internal static string[] Command { get; } =
        [Path.Combine(AppContext.BaseDirectory, "AdvisorBot.dll"), "mcp", "--data", MachineLearningData.Folder, "--Understanding:Likeness=Off"];

    Task<McpClient> ConnectAsync()
    {
        var http = service.CreateClient();
        var options = new HttpClientTransportOptions { Endpoint = new(http.BaseAddress!, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp };
        return McpClient.CreateAsync(new HttpClientTransport(options, http));
    }

    static async Task<(string Text, JsonObject Parts)> CallAsync(McpClient client, string tool, JsonObject arguments)
    {
        var result = await client.CallToolAsync(tool, Arguments(arguments));
        var text = Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        Assert.True(result.IsError is not true, text);
        return (text, JsonNode.Parse(result.StructuredContent!.Value.GetRawText())!.AsObject());
    }

    static Dictionary<string, object?> Arguments(JsonObject arguments) => arguments.ToDictionary(pair => pair.Key, pair => (object?)pair.Value);

    static JsonObject Answers(JsonObject advised) =>
        new(advised["answers"]!.AsArray().Select(answer => KeyValuePair.Create((string)answer!["question"]!, answer["answer"]?.DeepClone())));

    static string TextOf(ReadResourceResult result) => Assert.IsType<TextResourceContents>(Assert.Single(result.Contents)).Text;
}
