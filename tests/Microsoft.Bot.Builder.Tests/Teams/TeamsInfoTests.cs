using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Builder.Tests.Adapters;
using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Tests.Teams;

public sealed class TeamsInfoTests : IDisposable
{
    readonly FakeChannel _channel = new();

    public void Dispose() => _channel.Dispose();

    [Theory]
    [InlineData("team", "GET /v3/conversations/team/members/ada")]
    [InlineData(null, "GET /v3/conversations/conversation/members/ada")]
    public async Task AMemberIsLookedUpInTheTeamOrElseInTheConversation(string? team, string expected)
    {
        _channel.Answer = """{"id":"ada","email":"ada@example.org","userPrincipalName":"ada@upn"}""";

        var member = await TeamsInfo.GetMemberAsync(Turn(team), "ada");

        Assert.Equal("ada@example.org", member.Email);
        Assert.Equal("ada@upn", member.UserPrincipalName);
        Assert.Equal([expected], _channel.Calls);
    }

    [Fact]
    public async Task MembersComePageByPage()
    {
        _channel.Answer = """{"continuationToken":"next","members":[{"id":"ada","email":"ada@example.org"}]}""";

        var page = await TeamsInfo.GetPagedMembersAsync(Turn("team"), 10, "before");

        Assert.Equal("next", page.ContinuationToken);
        Assert.Equal("ada@example.org", Assert.Single(page.Members).Email);
        Assert.StartsWith("GET /v3/conversations/team/pagedmembers", Assert.Single(_channel.Calls), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("pageSize=10", _channel.Calls[0], StringComparison.Ordinal);
        Assert.Contains("continuationToken=before", _channel.Calls[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("team", "GET /v3/conversations/team/members")]
    [InlineData(null, "GET /v3/conversations/conversation/members")]
    public async Task AllMembersComeAtOnce(string? team, string expected)
    {
        _channel.Answer = """[{"id":"ada","email":"ada@example.org"}]""";

        Assert.Equal("ada@example.org", Assert.Single(await TeamsInfo.GetMembersAsync(Turn(team))).Email);
        Assert.Equal([expected], _channel.Calls);
    }

    [Fact]
    public async Task ATeamTellsItsNameAndItsChannels()
    {
        _channel.Answer = """{"id":"team","name":"The team","conversations":[{"id":"general"}]}""";

        Assert.Equal("The team", (await TeamsInfo.GetTeamDetailsAsync(Turn("team"))).Name);
        Assert.Equal("general", Assert.Single(await TeamsInfo.GetTeamChannelsAsync(Turn("team"), "19:other@thread")).Id);
        Assert.Equal(["GET /v3/teams/team", "GET /v3/teams/19%3Aother%40thread/conversations"], _channel.Calls);
    }

    [Fact]
    public async Task AMeetingTellsItselfAndItsParticipants()
    {
        _channel.Answer = """{"details":{"title":"Review"},"meeting":{"role":"Organizer"}}""";
        var turn = Turn("team");
        turn.Activity.From.AadObjectId = "ada";
        turn.Activity.ChannelData = new TeamsChannelData { Meeting = new TeamsMeetingInfo { Id = "m" }, Tenant = new TenantInfo("tenant") };

        Assert.Equal("Review", (await TeamsInfo.GetMeetingInfoAsync(turn)).Details.Title);
        Assert.Equal("Organizer", (await TeamsInfo.GetMeetingParticipantAsync(turn)).Meeting.Role);
        Assert.Equal(["GET /v1/meetings/m", "GET /v1/meetings/m/participants/ada?tenantId=tenant"], _channel.Calls);
    }

    [Fact]
    public async Task OutsideATeamThereAreNoTeamMembers()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamDetailsAsync(Turn(null)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamChannelsAsync(Turn(null)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMeetingInfoAsync(Turn(null)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMeetingParticipantAsync(Turn(null)));

        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamMemberAsync(Turn(null), "ada"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetPagedTeamMembersAsync(Turn(null)));
    }

    [Fact]
    public async Task AMessageCanBeSentToAChannelOfTheTeam()
    {
        var adapter = new CreatingAdapter();
        using var turn = new TurnContext(adapter, Incoming.Message());

        var (reference, id) = await TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("news"), "channel", "app");

        Assert.Equal("new", reference.Conversation.Id);
        Assert.Equal("first", id);
        Assert.Equal("app", adapter.App);
        Assert.Equal("channel", Assert.IsType<TeamsChannelData>(adapter.Parameters?.ChannelData).Channel.Id);
        Assert.Equal("news", adapter.Parameters?.Activity.Text);
    }

    TurnContext Turn(string? team)
    {
        var turn = new TurnContext(new RecordingAdapter(), Incoming.Of(ActivityTypes.Message, activity =>
        {
            activity.ChannelId = Channels.Msteams;
            activity.ChannelData = team is null ? null : new TeamsChannelData { Team = new TeamInfo(team) };
        }));
        turn.TurnState.Add(_channel.Client);
        return turn;
    }

    sealed class CreatingAdapter : BotAdapter
    {
        public string? App { get; private set; }

        public ConversationParameters? Parameters { get; private set; }

        public override Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience, ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
        {
            (App, Parameters) = (botAppId, conversationParameters);
            return callback(new TurnContext(this, new Activity { Id = "first", Conversation = new ConversationAccount(id: "new") }), cancellationToken);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
