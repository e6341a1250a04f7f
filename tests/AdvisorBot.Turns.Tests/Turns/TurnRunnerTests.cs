using AdvisorBot.Storage;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using static AdvisorBot.Turns.Tests.Turns.TurnsUnderTest;

namespace AdvisorBot.Turns.Tests.Turns;

public sealed class TurnRunnerTests : IAsyncLifetime
{
    readonly TurnsUnderTest _turns = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _turns.DisposeAsync();

    [Fact]
    public async Task StateIsKeptFromTurnToTurn()
    {
        Assert.Equal(["1: a"], await _turns.SayAsync(Message("a", "1")));
        Assert.Equal(["2: b"], await _turns.SayAsync(Message("b", "2")));
        Assert.Equal(["1: a"], await _turns.SayAsync(Message("a", "1", conversation: "other")));
    }

    [Fact]
    public async Task AnActivityThatComesAgainGetsTheSameRepliesAndHasNoEffect()
    {
        await _turns.SayAsync(Message("a", "1"));
        var first = await _turns.RunAsync(Message("twice", "2"));
        await _turns.SayAsync(Message("c", "3"));

        var again = await _turns.RunAsync(Message("twice", "2"));

        Assert.True(again.Repeated);
        Assert.Equal(first.Replies.Select(reply => (reply.Id, reply.Text)), again.Replies.Select(reply => (reply.Id, reply.Text)));
        Assert.Equal(3, _turns.Bot.Runs);
        Assert.Equal(["4: d"], await _turns.SayAsync(Message("d", "4")));
    }

    [Fact]
    public async Task ActivitiesWithoutAnIdAreAllNew()
    {
        await _turns.SayAsync(Message("a", id: null));

        Assert.Equal(["2: a"], await _turns.SayAsync(Message("a", id: null)));
    }

    [Fact]
    public async Task TheLogHoldsBothSidesInOrderWithIdsAndTimes()
    {
        await _turns.SayAsync(Message("twice", "in"));

        var log = await _turns.LogAsync();
        Assert.Equal([(EntryKind.In, "in"), (EntryKind.Out, "c1|0000002"), (EntryKind.Out, "c1|0000003")], log.Select(entry => (entry.Kind, entry.Id)));
        var reply = BotJson.ReadActivity(log[1].Json);
        Assert.Equal("c1|0000002", reply.Id);
        Assert.Equal("in", reply.ReplyToId);
        Assert.Equal(_turns.Clock.GetUtcNow(), reply.Timestamp);
    }

    [Fact]
    public async Task TurnsOfOneConversationRunOneAfterAnotherInOrder()
    {
        var open = new TaskCompletionSource();
        _turns.Bot.Before = (text, _) => text == "first" ? open.Task : Task.CompletedTask;

        var said = new[] { "first", "second", "third" }.Select(text => _turns.SayAsync(Message(text, text))).ToArray();
        Assert.Equal(["1: alone"], await _turns.SayAsync(Message("alone", conversation: "other")));
        Assert.DoesNotContain(said, turn => turn.IsCompleted);
        open.SetResult();

        Assert.Equal(["1: first", "2: second", "3: third"], (await Task.WhenAll(said)).SelectMany(texts => texts));
    }

    [Fact]
    public async Task TooManyWaitingTurnsAreTurnedAway()
    {
        var open = new TaskCompletionSource();
        _turns.Bot.Before = (_, _) => open.Task;
        var waiting = Enumerable.Range(0, _turns.Options.LongestQueue + 1).Select(n => _turns.SayAsync(Message("m", $"{n}"))).ToArray();

        await Assert.ThrowsAsync<TurnsBusyException>(() => _turns.SayAsync(Message("one too many", "x")));

        open.SetResult();
        await Task.WhenAll(waiting);
        Assert.Equal([$"{waiting.Length + 1}: room again"], await _turns.SayAsync(Message("room again", "y")));
    }

    [Theory]
    [InlineData("fail early")]
    [InlineData("fail late")]
    [InlineData("fail in serialisation")]
    public async Task AFailedTurnSaysOneSentenceWithTheReferenceThatTheLogHasAndChangesNothing(string text)
    {
        await _turns.SayAsync(Message("a", "1"));
        _turns.Bot.Before = (text, _) => text == "fail early" ? throw new InvalidOperationException("secret") : Task.CompletedTask;

        var said = Assert.Single(await _turns.SayAsync(Message(text, "2")));

        Assert.Matches("^Sorry [2-9A-Z]{4}-[2-9A-Z]{4}$", said);
        var record = Assert.Single(_turns.Log.Records);
        Assert.Equal(LogLevel.Error, record.Level);
        Assert.Contains(said["Sorry ".Length..], record.Message, StringComparison.Ordinal);
        Assert.NotNull(record.Exception);
        Assert.Equal(["2: b"], await _turns.SayAsync(Message("b", "3")));
    }

    [Fact]
    public async Task AFailedTurnThatComesAgainGetsTheSameSentence()
    {
        _turns.Bot.Before = (_, _) => throw new InvalidOperationException();

        var first = await _turns.SayAsync(Message("a", "1"));

        Assert.Equal(first, await _turns.SayAsync(Message("a", "1")));
        Assert.Equal(1, _turns.Bot.Runs);
    }

    [Fact]
    public async Task StateThatCannotBeReadIsLeftOutAndTheConversationBeginsAnew()
    {
        await _turns.SayAsync(Message("a", "1"));
        var record = await _turns.Store.LoadAsync(new("test", "c1"), default);
        await _turns.Store.CommitAsync(new(record) { State = System.Text.Encoding.UTF8.GetBytes("""{"test/conversations/c1":[1,{]}""") }, default);

        var said = await _turns.SayAsync(Message("b", "2"));

        Assert.Equal(["1: b"], said);
        Assert.Contains(_turns.Log.Records, entry => entry.Message.Contains("damaged", StringComparison.Ordinal));
        Assert.Equal(["2: c"], await _turns.SayAsync(Message("c", "3")));
    }

    [Fact]
    public async Task AStoreThatFailsRefusesTheTurnAndTheSameActivityWorksLater()
    {
        var failing = new FailingStore();
        await using var turns = new TurnsUnderTest(failing.Around);
        foreach (var operation in new[] { nameof(IConversationStore.LoadAsync), nameof(IConversationStore.CommitAsync) })
        {
            failing.Operation = operation;
            await Assert.ThrowsAsync<StoreUnavailableException>(() => turns.SayAsync(Message("twice", operation)));
        }

        failing.Operation = null;

        Assert.Equal(["first: twice", "1: twice"], await turns.SayAsync(Message("twice", nameof(IConversationStore.CommitAsync))));
    }

    [Fact]
    public async Task ABotThatNeverEndsIsGivenUpAfterTheLongestTurn()
    {
        _turns.Bot.Before = (text, _) => text == "stuck" ? new TaskCompletionSource().Task : Task.CompletedTask;
        var stuck = _turns.SayAsync(Message("stuck", "1"));

        _turns.Clock.Advance(_turns.Options.LongestTurn);

        Assert.StartsWith("Sorry", Assert.Single(await stuck), StringComparison.Ordinal);
        Assert.Equal(["1: a"], await _turns.SayAsync(Message("a", "2")));
    }

    [Fact]
    public async Task AnIdleConversationStartsAnewAndTheBotIsTold()
    {
        await _turns.SayAsync(Message("a", "1"));
        var last = _turns.Clock.GetUtcNow();
        _turns.Clock.Advance(_turns.Options.IdleAfter + TimeSpan.FromSeconds(1));

        Assert.Equal(["1: b"], await _turns.SayAsync(Message("b", "2")));
        Assert.Equal([new ConversationExpired(last)], _turns.Bot.Expired);
        Assert.Equal(["2: c"], await _turns.SayAsync(Message("c", "3")));
        Assert.Single(_turns.Bot.Expired);
    }

    [Fact]
    public async Task ForgettingTheUserEmptiesEveryConversationOfTheirs()
    {
        await _turns.SayAsync(Message("twice", "1"));
        await _turns.SayAsync(Message("a", "1", conversation: "other"));

        Assert.Equal(["2: forget"], await _turns.SayAsync(Message("forget", "2")));

        Assert.Equal(["2", "c1|0000005"], (await _turns.LogAsync()).Select(entry => entry.Id));
        Assert.Empty(await _turns.LogAsync("other"));
        Assert.Equal(["first: twice", "1: twice"], await _turns.SayAsync(Message("twice", "3")));
    }

    [Fact]
    public async Task WhatAForgettingTurnSaidIsGoneWithTheNextSweep()
    {
        await _turns.SayAsync(Message("forget", "1"));
        _turns.Clock.Advance(_turns.Storage.ForgetWithin + TimeSpan.FromSeconds(1));

        Assert.Equal(1, await _turns.Store.SweepAsync(default));

        Assert.Empty(await _turns.LogAsync());
    }

    [Fact]
    public async Task AnActivityWithoutAConversationIsRefused()
    {
        var activity = Message("a");
        activity.Conversation = null;

        await Assert.ThrowsAsync<InvalidActivityException>(() => _turns.SayAsync(activity));
    }

    [Fact]
    public async Task FinishedConversationsTakeNoMemoryInTheLanes()
    {
        var lanes = new ConversationLanes(4);
        var key = new ConversationKey("test", "c");
        await lanes.EnterAsync(key);
        var next = lanes.EnterAsync(key);
        lanes.Leave(key);
        await next;
        Assert.Equal(1, lanes.Busy);

        lanes.Leave(key);

        Assert.Equal(0, lanes.Busy);
    }
}
