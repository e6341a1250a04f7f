using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder.Tests.Turns;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Adapters;

public sealed class CloudAdapterBaseTests : IDisposable
{
    readonly FakeChannel _channel = new();
    readonly Adapter _adapter;

    public CloudAdapterBaseTests() => _adapter = new Adapter(_channel.Authentication);

    public void Dispose() => _channel.Dispose();

    [Fact]
    public void AuthenticationIsNeeded()
        => Assert.Throws<ArgumentNullException>(() => new Adapter(null!));

    [Fact]
    public async Task AReplyIsPostedToTheActivityItAnswers()
    {
        var response = await _adapter.ReceiveAsync(Incoming.Message(), async (turn, cancellationToken) =>
        {
            var sent = await turn.SendActivityAsync("hi", cancellationToken: cancellationToken);
            Assert.Equal("out-1", sent.Id);
        });

        Assert.Null(response);
        Assert.Equal(["POST /v3/conversations/conversation/activities/in-1"], _channel.Calls);
        Assert.Contains("\"text\":\"hi\"", _channel.Bodies[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatAnswersNoActivityIsPostedToTheConversation()
    {
        await _adapter.ReceiveAsync(Incoming.Of(ActivityTypes.Message, activity => activity.Id = null), (turn, cancellationToken) => turn.SendActivityAsync("hi", cancellationToken: cancellationToken));

        Assert.Equal(["POST /v3/conversations/conversation/activities"], _channel.Calls);
    }

    [Fact]
    public async Task UpdatesAndDeletionsReachTheChannel()
    {
        await _adapter.ReceiveAsync(Incoming.Message(), async (turn, cancellationToken) =>
        {
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "out-7", Text = "new" }, cancellationToken);
            await turn.DeleteActivityAsync("out-8", cancellationToken);
        });

        Assert.Equal(["PUT /v3/conversations/conversation/activities/out-7", "DELETE /v3/conversations/conversation/activities/out-8"], _channel.Calls);
    }

    [Theory]
    [InlineData(Channels.Emulator, 1)]
    [InlineData(Channels.Webchat, 0)]
    public async Task TracesAreForTheEmulatorOnly(string channel, int calls)
    {
        await _adapter.ReceiveAsync(Incoming.Of(ActivityTypes.Message, activity => activity.ChannelId = channel), (turn, cancellationToken) => turn.SendActivityAsync(new Activity(ActivityTypes.Trace), cancellationToken));

        Assert.Equal(calls, _channel.Calls.Count);
    }

    [Fact]
    public async Task RepliesToACallerThatWaitsComeInTheResponse()
    {
        var response = await _adapter.ReceiveAsync(
            Incoming.Of(ActivityTypes.Message, activity => activity.DeliveryMode = DeliveryModes.ExpectReplies),
            (turn, cancellationToken) => turn.SendActivityAsync("hi", cancellationToken: cancellationToken));

        Assert.Equal(200, response.Status);
        Assert.Equal("hi", Assert.Single(Assert.IsType<ExpectedReplies>(response.Body).Activities).Text);
        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task TheAnswerToAnInvokeComesInTheResponse()
    {
        var response = await _adapter.ReceiveAsync(
            Incoming.Of(ActivityTypes.Invoke),
            (turn, cancellationToken) => turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 202 } }, cancellationToken));

        Assert.Equal(202, response.Status);
        Assert.Empty(_channel.Calls);
    }

    [Fact]
    public async Task AnInvokeThatNobodyAnsweredIsNotImplemented()
        => Assert.Equal(501, (await _adapter.ReceiveAsync(Incoming.Of(ActivityTypes.Invoke), (_, _) => Task.CompletedTask)).Status);

    [Fact]
    public async Task ATurnKnowsWhoCalledAndHowToAnswer()
    {
        await _adapter.ReceiveAsync(Incoming.Message(), (turn, _) =>
        {
            Assert.Equal("caller", turn.Activity.CallerId);
            Assert.NotNull(turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey));
            Assert.NotNull(turn.TurnState.Get<IConnectorClient>());
            Assert.NotNull(turn.TurnState.Get<ConnectorFactory>());
            Assert.NotNull(turn.TurnState.Get<BotCallbackHandler>());
            Assert.Equal("audience", turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public Task AnUnprovenSenderIsRefused()
        => Assert.ThrowsAsync<UnauthorizedAccessException>(() => _adapter.ReceiveAsync(Incoming.Message(), (_, _) => Task.CompletedTask, "Bearer bad"));

    [Fact]
    public async Task TheBotCanContinueAConversation()
    {
        var reference = Incoming.Message().GetConversationReference();
        var identity = new ClaimsIdentity();
        var activity = reference.GetContinuationActivity();
        BotCallbackHandler remind = (turn, cancellationToken) => turn.SendActivityAsync("reminder", cancellationToken: cancellationToken);

        await _adapter.ContinueConversationAsync("app", reference, remind, default);
        await _adapter.ContinueConversationAsync(identity, reference, remind, default);
        await _adapter.ContinueConversationAsync(identity, reference, "audience", remind, default);
        await _adapter.ContinueConversationAsync("app", activity, remind, default);
        await _adapter.ContinueConversationAsync(identity, activity, remind, default);
        await _adapter.ContinueConversationAsync(identity, activity, "audience", remind, default);

        Assert.Equal(6, _channel.Bodies.Count(body => body.Contains("reminder", StringComparison.Ordinal)));
        Assert.All(_channel.Calls, call => Assert.StartsWith("POST /v3/conversations/conversation/activities", call, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AContinuationNeedsAConversationAndAService()
    {
        BotCallbackHandler none = (_, _) => Task.CompletedTask;

        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ContinueConversationAsync("app", (ConversationReference)null!, none, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ContinueConversationAsync("app", (Activity)null!, none, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ContinueConversationAsync("app", new Activity { ServiceUrl = "https://channel.example" }, none, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.ContinueConversationAsync("app", new Activity { Conversation = new ConversationAccount() }, none, default));
    }

    [Fact]
    public async Task TheBotCanStartAConversation()
    {
        _channel.Answer = """{"id":"new-conversation","activityId":"first"}""";
        Activity? seen = null;

        await _adapter.CreateConversationAsync(
            "app",
            "test",
            "https://channel.example",
            "audience",
            new ConversationParameters { Bot = new ChannelAccount("bot"), TenantId = "tenant", ChannelData = "data" },
            (turn, _) => { seen = turn.Activity; return Task.CompletedTask; },
            default);

        Assert.Equal(["POST /v3/conversations"], _channel.Calls);
        Assert.NotNull(seen);
        Assert.Equal(ActivityTypes.Event, seen.Type);
        Assert.Equal("CreateConversation", seen.Name);
        Assert.Equal("new-conversation", seen.Conversation.Id);
        Assert.Equal("tenant", seen.Conversation.TenantId);
        Assert.Equal("first", seen.Id);
        Assert.Equal("bot", seen.Recipient.Id);
        Assert.Equal("data", seen.ChannelData);
    }

    [Fact]
    public void TheBotsOwnIdentityNamesItsApp()
    {
        Assert.Equal("app", _adapter.IdentityOf("app").FindFirst(AuthenticationConstants.AppIdClaim)?.Value);
        Assert.Equal("app", _adapter.IdentityOf("app").FindFirst(AuthenticationConstants.AudienceClaim)?.Value);
        Assert.Equal("", _adapter.IdentityOf(null).FindFirst(AuthenticationConstants.AppIdClaim)?.Value);
    }

    sealed class Adapter(BotFrameworkAuthentication authentication) : CloudAdapterBase(authentication)
    {
        public Task<InvokeResponse> ReceiveAsync(Activity activity, BotCallbackHandler bot, string header = "Bearer good") => ProcessActivityAsync(header, activity, bot, default);

        public ClaimsIdentity IdentityOf(string? app) => CreateClaimsIdentity(app);
    }
}
