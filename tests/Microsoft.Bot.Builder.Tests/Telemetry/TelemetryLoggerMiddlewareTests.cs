using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Tests.Telemetry;

public class TelemetryLoggerMiddlewareTests
{
    readonly RecordingTelemetryClient _client = new();

    [Fact]
    public void WithoutAClientNothingIsReported()
        => Assert.Same(NullBotTelemetryClient.Instance, new TelemetryLoggerMiddleware(null).TelemetryClient);

    [Fact]
    public async Task WhatComesInGoesOutChangesAndGoesIsReported()
    {
        await TalkAsync(new TelemetryLoggerMiddleware(_client, logPersonalInformation: true));

        Assert.Equal(["BotMessageReceived", "BotMessageSend", "BotMessageUpdate", "BotMessageDelete"], _client.Events.Select(reported => reported.Name));
        var received = _client.Events[0].Properties;
        Assert.Equal("user1", received["fromId"]);
        Assert.Equal("User1", received["fromName"]);
        Assert.Equal("bot", received["recipientId"]);
        Assert.Equal("hello", received["text"]);
        Assert.Equal("c", received["conversationId"]);
        Assert.Equal("en-us", received["locale"]);
        Assert.Equal("message", received["type"]);
        var sent = _client.Events[1].Properties;
        Assert.Equal("hi", sent["text"]);
        Assert.Equal("user1", sent["recipientId"]);
        Assert.Equal("User1", sent["recipientName"]);
        Assert.Contains("image/png", sent["attachments"], StringComparison.Ordinal);
        Assert.NotEmpty(sent["replyActivityId"]);
        Assert.Equal("changed", _client.Events[2].Properties["text"]);
        Assert.Equal("c", _client.Events[3].Properties["conversationId"]);
    }

    [Fact]
    public async Task NamesAndTextsAreLeftOutUnlessAskedFor()
    {
        await TalkAsync(new TelemetryLoggerMiddleware(_client));

        foreach (var (_, properties) in _client.Events)
            Assert.Empty(properties.Keys.Intersect(["fromName", "text", "speak", "attachments"]));
        Assert.DoesNotContain("recipientName", _client.Events[1].Properties.Keys);
    }

    [Fact]
    public async Task OfTeamsTheTenantTheUserAndTheTeamAreReported()
    {
        var adapter = new TestAdapter(Channels.Msteams).Use(new TelemetryLoggerMiddleware(_client));

        await adapter.ProcessActivityAsync(
            new Activity
            {
                Type = ActivityTypes.Message,
                From = new ChannelAccount("user", aadObjectId: "aad"),
                ChannelData = new TeamsChannelData { Tenant = new TenantInfo("tenant"), Team = new TeamInfo("team") },
            },
            (_, _) => Task.CompletedTask);

        var received = _client.Events[0].Properties;
        Assert.Equal("tenant", received["TeamsTenantId"]);
        Assert.Equal("aad", received["TeamsUserAadObjectId"]);
        Assert.Contains("team", received["TeamsTeamInfo"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASubclassCanAddPropertiesThatWin()
    {
        await TalkAsync(new WithMore(_client));

        Assert.Equal("mine", _client.Events[0].Properties["fromId"]);
        Assert.Equal("more", _client.Events[0].Properties["extra"]);
        Assert.Equal("bot", _client.Events[0].Properties["recipientId"]);
    }

    [Fact]
    public void ADialogIsAPageViewOrATrace()
    {
        _client.TrackDialogView("Main");
        NullBotTelemetryClient.Instance.TrackDialogView("Main");

        Assert.Equal(["Information Dialog View: Main"], _client.Traces);
    }

    static Task TalkAsync(TelemetryLoggerMiddleware middleware)
        => new TestAdapter(TestAdapter.CreateConversation("c")).Use(middleware).SendTextToBotAsync("hello", async (turn, cancellationToken) =>
        {
            var message = (Activity)MessageFactory.Attachment(new Attachment("image/png"), "hi");
            message.Id = (await turn.SendActivityAsync(message, cancellationToken)).Id;
            message.Text = "changed";
            await turn.UpdateActivityAsync(message, cancellationToken);
            await turn.DeleteActivityAsync(message.Id, cancellationToken);
        }, default);

    sealed class WithMore(IBotTelemetryClient client) : TelemetryLoggerMiddleware(client)
    {
        protected override async Task OnReceiveActivityAsync(Activity activity, CancellationToken cancellation)
            => TelemetryClient.TrackEvent("Mine", await FillReceiveEventPropertiesAsync(activity, new Dictionary<string, string> { ["fromId"] = "mine", ["extra"] = "more" }));
    }
}
