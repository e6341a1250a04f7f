using System.Net;
using AdvisorBot.Channels.Tests.Support;

namespace AdvisorBot.Channels.Tests;

/// <summary>Bot Framework Emulator.</summary>
public class EmulatorTests(Service service) : IClassFixture<Service>
{
    [Fact]
    public async Task AWholeInterviewIsHeld()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Emulator);

        await stage.Person.JoinAsync();
        await Interview.HoldAsync(stage.Person);
    }

    [Fact]
    public async Task RepliesGoToTheEscapedConversationAndNameTheBot()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Emulator);

        await stage.Person.SayAsync("help");

        var delivery = stage.Person.Last.Delivery!;
        Assert.EndsWith("%7Clivechat/activities/a-1", delivery.Target, StringComparison.Ordinal);
        Assert.Equal("b-1", (string?)delivery.Activity["from"]!["id"]);
        Assert.Equal("a-1", (string?)delivery.Activity["replyToId"]);
        Assert.Equal("", delivery.Authorization);
    }

    [Fact]
    public async Task ASecondUpdateOfTheConversationGreetsNobodyAgain()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Emulator);
        await stage.Person.JoinAsync();

        using var again = await stage.Person.PostAsync(stage.Person.Joined(bot: false, user: true));
        await stage.Person.SayAsync("help");

        Assert.Equal("a-3", (string?)stage.Person.Last.Delivery!.Activity["replyToId"]);
    }

    [Fact]
    public async Task TheBotAloneIsNotGreeted()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Emulator);

        using var joined = await stage.Person.PostAsync(stage.Person.Joined(bot: true, user: false));
        await stage.Person.SayAsync("help");

        Assert.Equal("a-2", (string?)stage.Person.Last.Delivery!.Activity["replyToId"]);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("ping")]
    [InlineData("deleteUserData")]
    [InlineData("endOfConversation")]
    [InlineData("""contactRelationUpdate","action":"add""")]
    [InlineData("""contactRelationUpdate","action":"remove""")]
    [InlineData("""event","name":"tokens/response","value":{"token":"x"},"x":"y""")]
    [InlineData("<custom-activity-type>")]
    public async Task WhatThePersonMaySendBesidesMessagesIsTaken(string type)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Emulator);

        using var response = await stage.Person.PostAsync(JsonNode.Parse($$"""{"type":"{{type}}"}""")!.AsObject());

        Assert.True(response.IsSuccessStatusCode, $"{response.StatusCode}");
    }

    [Fact]
    public async Task AnInvokeThatNobodyKnowsIsNotImplemented()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Emulator);

        using var response = await stage.Person.PostAsync(new() { ["type"] = "invoke", ["name"] = "unknown/name" });

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }
}
