using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Turns;

public class TurnContextTests
{
    readonly RecordingAdapter _adapter = new();

    [Fact]
    public void ATurnNeedsAnAdapterAndAnActivity()
    {
        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, new Activity()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null!));
    }

    [Fact]
    public async Task AReplyIsAddressedToTheUserInTheConversationOfTheTurn()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());

        await turn.SendActivityAsync("hi");

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypes.Message, sent.Type);
        Assert.Equal("hi", sent.Text);
        Assert.Equal("test", sent.ChannelId);
        Assert.Equal("https://channel.example", sent.ServiceUrl);
        Assert.Equal("conversation", sent.Conversation.Id);
        Assert.Equal("user", sent.Recipient.Id);
        Assert.Equal("bot", sent.From.Id);
        Assert.Equal("in-1", sent.ReplyToId);
    }

    [Fact]
    public async Task ATextIsSentWithWhatIsSpokenAndWhetherAnAnswerIsExpected()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());

        await turn.SendActivityAsync("hi", "hello there", InputHints.ExpectingInput);
        await ((ITurnContext)turn).SendActivityAsync("bye");

        Assert.Equal("hello there", _adapter.Sent[0].Speak);
        Assert.Equal(InputHints.ExpectingInput, _adapter.Sent[0].InputHint);
        Assert.Equal(InputHints.AcceptingInput, _adapter.Sent[1].InputHint);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task ATextWithoutWordsIsNotSent(string? text)
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());

        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync(text));
        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task NoActivityIsAnError()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());

        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivitiesAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.UpdateActivityAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(" "));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync((ConversationReference)null!));
    }

    [Fact]
    public async Task SeveralActivitiesAreSentTogetherAndAnswersKeepTheirOrder()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());

        var responses = await turn.SendActivitiesAsync([new Activity { Type = ActivityTypes.Message, Id = "a" }, new Activity { Type = ActivityTypes.Message, Id = "b" }]);

        Assert.Equal(["a", "b"], responses.Select(response => response.Id));
        Assert.Equal(["a", "b"], _adapter.Sent.Select(activity => activity.Id));
    }

    [Theory]
    [InlineData(ActivityTypes.Message, true)]
    [InlineData(ActivityTypes.Typing, true)]
    [InlineData(ActivityTypes.Trace, false)]
    public async Task ATurnHasRespondedWhenAnythingButATraceWasSent(string type, bool responded)
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());
        Assert.False(turn.Responded);

        await turn.SendActivityAsync(new Activity(type));

        Assert.Equal(responded, turn.Responded);
    }

    [Fact]
    public async Task SendHandlersRunInTheOrderInWhichTheyWereAddedAndMayChangeWhatIsSent()
    {
        var order = new List<string>();
        using var turn = new TurnContext(_adapter, Incoming.Message());
        turn.OnSendActivities(async (_, activities, next) =>
            {
                order.Add("first");
                activities[0].Text += "!";
                var responses = await next();
                order.Add("first after");
                return responses;
            })
            .OnSendActivities((_, activities, next) =>
            {
                order.Add("second");
                activities.Add(new Activity { Type = ActivityTypes.Message, Text = "more" });
                return next();
            });

        await turn.SendActivityAsync("hi");

        Assert.Equal(["first", "second", "first after"], order);
        Assert.Equal(["hi!", "more"], _adapter.Sent.Select(activity => activity.Text));
    }

    [Fact]
    public async Task AHandlerThatDoesNotGoOnHoldsTheActivityBack()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));
        turn.OnUpdateActivity((_, _, _) => Task.FromResult<ResourceResponse>(null!));
        turn.OnDeleteActivity((_, _, _) => Task.CompletedTask);

        var response = await turn.SendActivityAsync("hi");
        await turn.UpdateActivityAsync(new Activity { Id = "1" });
        await turn.DeleteActivityAsync("1");

        Assert.NotNull(response);
        Assert.False(turn.Responded);
        Assert.Empty(_adapter.Sent);
        Assert.Empty(_adapter.Updated);
        Assert.Empty(_adapter.Deleted);
    }

    [Fact]
    public async Task UpdatesAndDeletionsGoThroughTheirHandlers()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());
        turn.OnUpdateActivity((_, activity, next) =>
        {
            activity.Text = "changed";
            return next();
        });
        turn.OnDeleteActivity((_, reference, next) =>
        {
            reference.ActivityId = "other";
            return next();
        });

        var response = await turn.UpdateActivityAsync(new Activity { Id = "out-1", Text = "text" });
        await turn.DeleteActivityAsync("out-1");

        Assert.Equal("out-1", response.Id);
        Assert.Equal("changed", Assert.Single(_adapter.Updated).Text);
        Assert.Equal("conversation", _adapter.Updated[0].Conversation.Id);
        Assert.Equal("other", Assert.Single(_adapter.Deleted).ActivityId);
        Assert.Equal("conversation", _adapter.Deleted[0].Conversation.Id);
    }

    [Fact]
    public void HandlersMustNotBeNull()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());

        Assert.Throws<ArgumentNullException>(() => turn.OnSendActivities(null!));
        Assert.Throws<ArgumentNullException>(() => turn.OnUpdateActivity(null!));
        Assert.Throws<ArgumentNullException>(() => turn.OnDeleteActivity(null!));
    }

    [Fact]
    public async Task WhatAHandlerThrowsReachesTheSender()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());
        turn.OnSendActivities((_, _, _) => throw new InvalidOperationException("no"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => turn.SendActivityAsync("hi"));
    }

    [Fact]
    public async Task RepliesToACallerThatWaitsForThemAreHeldBack()
    {
        using var turn = new TurnContext(_adapter, Incoming.Of(ActivityTypes.Message, activity => activity.DeliveryMode = DeliveryModes.ExpectReplies));

        var responses = await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")]);

        Assert.Equal(2, responses.Length);
        Assert.Empty(_adapter.Sent);
        Assert.Equal(["one", "two"], turn.BufferedReplyActivities.Select(activity => activity.Text));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task TheAnswerToAnInvokeThatWaitsForRepliesIsKeptForTheAdapter()
    {
        using var turn = new TurnContext(_adapter, Incoming.Of(ActivityTypes.Invoke, activity => activity.DeliveryMode = DeliveryModes.ExpectReplies));

        await turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = "answer" });

        Assert.Equal("answer", turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey).Value);
    }

    [Fact]
    public async Task ATurnWithAnotherActivitySharesStateAndHandlers()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());
        var seen = 0;
        turn.OnSendActivities((_, _, next) =>
        {
            seen++;
            return next();
        });
        turn.TurnState.Add("key", "value");

        using var other = new TurnContext(turn, Incoming.Message("other"));
        await other.SendActivityAsync("hi");

        Assert.Equal("other", other.Activity.Text);
        Assert.Equal("value", other.TurnState.Get<string>("key"));
        Assert.Same(turn.Adapter, other.Adapter);
        Assert.Equal(1, seen);
    }

    [Fact]
    public void TheLocaleCanBeSet()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());
        Assert.Null(turn.Locale);

        turn.Locale = "de-DE";

        Assert.Equal("de-DE", turn.Locale);
    }

    [Fact]
    public async Task ATurnThatIsOverSendsNothingMore()
    {
        var turn = new TurnContext(_adapter, Incoming.Message());
        turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("late"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.UpdateActivityAsync(new Activity()));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.DeleteActivityAsync("1"));
        Assert.Throws<ObjectDisposedException>(() => turn.OnSendActivities((_, _, next) => next()));
        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task ADelegatingTurnShowsTheActivityAsOneKindAndPassesEverythingElseOn()
    {
        using var turn = new TurnContext(_adapter, Incoming.Message());
        ITurnContext<IMessageActivity> typed = new DelegatingTurnContext<IMessageActivity>(turn);
        typed.OnSendActivities((_, _, next) => next()).OnUpdateActivity((_, _, next) => next()).OnDeleteActivity((_, _, next) => next());

        await typed.SendActivityAsync("one");
        await typed.SendActivityAsync(MessageFactory.Text("two"));
        await typed.SendActivitiesAsync([MessageFactory.Text("three")]);
        await typed.UpdateActivityAsync(new Activity { Id = "1" });
        await typed.DeleteActivityAsync("1");
        await typed.DeleteActivityAsync(new ConversationReference("2"));

        Assert.Equal("hello", typed.Activity.Text);
        Assert.Same(turn.Adapter, typed.Adapter);
        Assert.Same(turn.TurnState, typed.TurnState);
        Assert.True(typed.Responded);
        Assert.Equal(["one", "two", "three"], _adapter.Sent.Select(activity => activity.Text));
        Assert.Single(_adapter.Updated);
        Assert.Equal(["1", "2"], _adapter.Deleted.Select(reference => reference.ActivityId));
    }
}
