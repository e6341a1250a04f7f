using System.Text.Json;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Builder.Tests.Adapters;
using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Tests.Teams;

public sealed class TeamsActivityHandlerTests : IDisposable
{
    readonly RecordingTeamsBot _bot = new();
    readonly RecordingAdapter _adapter = new();
    readonly FakeChannel _channel = new();

    public void Dispose() => _channel.Dispose();

    [Theory]
    [InlineData("channelCreated", "channelCreated channel team")]
    [InlineData("channelDeleted", "channelDeleted channel team")]
    [InlineData("channelRenamed", "channelRenamed channel team")]
    [InlineData("channelRestored", "channelRestored channel team")]
    [InlineData("teamArchived", "teamArchived team")]
    [InlineData("teamDeleted", "teamDeleted team")]
    [InlineData("teamHardDeleted", "teamHardDeleted team")]
    [InlineData("teamRenamed", "teamRenamed team")]
    [InlineData("teamRestored", "teamRestored team")]
    [InlineData("teamUnarchived", "teamUnarchived team")]
    public async Task WhatBecomesOfATeamIsTold(string eventType, string expected)
    {
        await RunAsync(OfTeams(ActivityTypes.ConversationUpdate, eventType));

        Assert.Equal([expected], _bot.Calls);
    }

    [Fact]
    public async Task NewMembersAreDescribedByTeams()
    {
        _channel.Answer = """{"id":"ada","email":"ada@example.org"}""";

        await RunAsync(OfTeams(ActivityTypes.ConversationUpdate, "teamMemberAdded", activity => activity.MembersAdded = [new ChannelAccount("ada"), new ChannelAccount("bot")]));

        Assert.Equal(["members added ada:ada@example.org,bot: team"], _bot.Calls);
        Assert.Equal(["GET /v3/conversations/team/members/ada"], _channel.Calls);
    }

    [Fact]
    public async Task AMemberWhoHasLeftAgainIsToldAsTheActivitySays()
    {
        _channel.Status = System.Net.HttpStatusCode.NotFound;
        _channel.Answer = """{"error":{"code":"ConversationNotFound"}}""";

        await RunAsync(OfTeams(ActivityTypes.ConversationUpdate, "teamMemberAdded", activity => activity.MembersAdded = [new ChannelAccount("ada")]));

        Assert.Equal(["members added ada: team"], _bot.Calls);
    }

    [Fact]
    public async Task MembersWhoLeaveAreTold()
    {
        await RunAsync(OfTeams(ActivityTypes.ConversationUpdate, "teamMemberRemoved", activity => activity.MembersRemoved = [new ChannelAccount("ada")]));

        Assert.Equal(["members removed ada team"], _bot.Calls);
    }

    [Theory]
    [InlineData("application/vnd.microsoft.readReceipt", """{"lastReadMessageId":"7"}""", "read 7")]
    [InlineData("application/vnd.microsoft.meetingStart", """{"id":"m"}""", "meeting start m")]
    [InlineData("application/vnd.microsoft.meetingEnd", """{"id":"m"}""", "meeting end m")]
    [InlineData("application/vnd.microsoft.meetingParticipantJoin", """{"members":[{"user":{"id":"ada"}}]}""", "meeting join 1")]
    [InlineData("application/vnd.microsoft.meetingParticipantLeave", """{"members":[{"user":{"id":"ada"}}]}""", "meeting leave 1")]
    [InlineData("something else", null, "event")]
    public async Task EventsOfTeamsHaveTheirMethods(string name, string? value, string expected)
    {
        await RunAsync(OfTeams(ActivityTypes.Event, null, activity =>
        {
            activity.Name = name;
            activity.Value = value is null ? null : JsonElement.Parse(value);
        }));

        Assert.Equal([expected], _bot.Calls);
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "edited")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "undeleted")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "deleted")]
    public async Task ChangedMessagesAreTold(string type, string eventType, string expected)
    {
        await RunAsync(OfTeams(type, eventType));

        Assert.Equal([expected], _bot.Calls);
    }

    [Fact]
    public async Task OnOtherChannelsNothingIsTakenForTeams()
    {
        await RunAsync(OfTeams(ActivityTypes.MessageUpdate, "editMessage", activity => activity.ChannelId = "test"));
        await RunAsync(OfTeams(ActivityTypes.ConversationUpdate, "teamDeleted", activity => activity.ChannelId = "test"));

        Assert.Empty(_bot.Calls);
    }

    [Theory]
    [InlineData("fileConsent/invoke", """{"action":"accept"}""", "file accepted")]
    [InlineData("fileConsent/invoke", """{"action":"decline"}""", "file declined")]
    [InlineData("actionableMessage/executeAction", """{"actionId":"a"}""", "connector card a")]
    [InlineData("composeExtension/query", """{"commandId":"c"}""", "query c")]
    [InlineData("composeExtension/queryLink", """{"url":"https://a"}""", "link https://a")]
    [InlineData("composeExtension/anonymousQueryLink", """{"url":"https://a"}""", "anonymous link https://a")]
    [InlineData("composeExtension/selectItem", """{"id":"i"}""", "select i")]
    [InlineData("composeExtension/submitAction", """{"commandId":"c"}""", "submit c")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"edit"}""", "preview edit")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"send"}""", "preview send")]
    [InlineData("composeExtension/fetchTask", """{"commandId":"c"}""", "fetch extension task")]
    [InlineData("composeExtension/querySettingUrl", """{"commandId":"c"}""", "setting url")]
    [InlineData("composeExtension/setting", "{}", "setting")]
    [InlineData("composeExtension/onCardButtonClicked", "{}", "button")]
    [InlineData("task/fetch", """{"data":"d"}""", "fetch task d")]
    [InlineData("task/submit", """{"data":"d"}""", "submit task d")]
    [InlineData("tab/fetch", "{}", "fetch tab")]
    [InlineData("tab/submit", "{}", "submit tab")]
    [InlineData("config/fetch", "{}", "fetch config")]
    [InlineData("config/submit", "{}", "submit config")]
    [InlineData("signin/verifyState", "{}", "sign in")]
    [InlineData(null, "{}", "card action")]
    public async Task AnInvokeFindsItsMethodAndABotWithoutItSaysSo(string? name, string value, string expected)
    {
        Assert.Equal(200, await InvokeAsync(_bot, name, value));
        Assert.Equal([expected], _bot.Calls);
        Assert.Equal(501, await InvokeAsync(new TeamsActivityHandler(), name, value));
    }

    [Theory]
    [InlineData("fileConsent/invoke", """{"action":"other"}""")]
    [InlineData("fileConsent/invoke", "7")]
    [InlineData("composeExtension/submitAction", """{"botMessagePreviewAction":"other"}""")]
    [InlineData("task/fetch", null)]
    public async Task AnInvokeOfTheWrongShapeIsABadRequest(string name, string? value)
    {
        Assert.Equal(400, await InvokeAsync(_bot, name, value));
        Assert.Empty(_bot.Calls);
    }

    [Theory]
    [InlineData("composeExtension/unknown")]
    [InlineData("unknown")]
    public async Task AnUnknownInvokeIsNotImplemented(string name)
        => Assert.Equal(501, await InvokeAsync(_bot, name, "{}"));

    async Task<int> InvokeAsync(TeamsActivityHandler bot, string? name, string? value)
    {
        _adapter.Sent.Clear();
        await bot.OnTurnAsync(new TurnContext(_adapter, OfTeams(ActivityTypes.Invoke, null, activity =>
        {
            activity.Name = name;
            activity.Value = value is null ? null : JsonElement.Parse(value);
        })));
        return Assert.IsType<InvokeResponse>(Assert.Single(_adapter.Sent).Value).Status;
    }

    async Task RunAsync(Activity activity)
    {
        using var turn = new TurnContext(_adapter, activity);
        turn.TurnState.Add(_channel.Client);
        await _bot.OnTurnAsync(turn);
    }

    static Activity OfTeams(string type, string? eventType, Action<Activity>? shape = null) => Incoming.Of(type, activity =>
    {
        activity.ChannelId = Channels.Msteams;
        activity.ChannelData = new TeamsChannelData { EventType = eventType, Team = new TeamInfo("team"), Channel = new ChannelInfo("channel") };
        shape?.Invoke(activity);
    });
}
