using System.Net.Http.Json;
using AdvisorBot.Channels.Tests.Support;
using AdvisorBot.Judges;

namespace AdvisorBot.Channels.Tests;

/// <summary>The message extension of Teams: a tool of the catalogue, put into a message as a card.</summary>
public class ToolSearchTests(Service service) : IClassFixture<Service>
{
    [Theory]
    [InlineData("azure databricks", "Azure Databricks")]
    [InlineData("databriks", "Azure Databricks")]
    [InlineData("studio", "Azure Machine Learning Studio")]
    public async Task AToolIsFoundByItsNameOrPartOfItOrAlmost(string text, string tool)
    {
        var results = await AskAsync(text);

        Assert.Equal("result", (string?)results["type"]);
        Assert.Equal("list", (string?)results["attachmentLayout"]);
        Assert.Contains(results["attachments"]!.AsArray().Take(2), result => Title(result).StartsWith(tool, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WithNothingTypedAllToolsAreThereByPages()
    {
        var first = (await AskAsync("", parameter: "initialRun", value: "true", skip: 0, count: 10))["attachments"]!.AsArray();
        var second = (await AskAsync("", parameter: "initialRun", value: "true", skip: 10, count: 10))["attachments"]!.AsArray();

        Assert.Equal(10, first.Count);
        Assert.NotEmpty(second);
        Assert.DoesNotContain(Title(second[0]), first.Select(Title));
    }

    [Fact]
    public async Task WhatIsInNoGuideIsSaid()
    {
        var results = await AskAsync("qwertzuiop");

        Assert.Equal("message", (string?)results["type"]);
        Assert.Contains("qwertzuiop", (string?)results["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheCardSpeaksTheLanguageOfTheClientAndAsksNothing()
    {
        var results = await AskAsync("databricks", locale: "de-DE");

        var card = results["attachments"]![0]!["content"]!.ToJsonString();
        Assert.Contains("Leitfaden", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Action.Submit", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryCardIsConform()
    {
        var results = await AskAsync("");
        var sent = results["attachments"]!.AsArray().Select(result => (JsonNode)new JsonObject
        {
            ["type"] = "message",
            ["channelId"] = "msteams",
            ["attachments"] = new JsonArray(
                new JsonObject { ["contentType"] = result!["contentType"]!.DeepClone(), ["content"] = result["content"]!.DeepClone() }),
        });

        Assert.Empty(await Judge.ProblemsOfAsync(new JsonArray([.. sent])));
    }

    static string Title(JsonNode? result) => (string)result!["preview"]!["content"]!["title"]!;

    async Task<JsonObject> AskAsync(string text, string parameter = "tool", string? value = null, string locale = "en-US", int skip = 0, int count = 25)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Teams("personal"));
        using var response = await stage.Person.PostAsync(new()
        {
            ["type"] = "invoke",
            ["name"] = "composeExtension/query",
            ["locale"] = locale,
            ["value"] = new JsonObject
            {
                ["commandId"] = "findTool",
                ["parameters"] = new JsonArray(new JsonObject { ["name"] = parameter, ["value"] = value ?? text }),
                ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
            },
        });
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!["composeExtension"]!.AsObject();
    }
}
