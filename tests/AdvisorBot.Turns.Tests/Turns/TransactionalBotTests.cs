using AdvisorBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using static AdvisorBot.Turns.Tests.Turns.TurnsUnderTest;

namespace AdvisorBot.Turns.Tests.Turns;

public sealed class TransactionalBotTests : IAsyncLifetime
{
    readonly TurnsUnderTest _turns = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _turns.DisposeAsync();

    static Activity ExpectReplies(string text, string id)
    {
        var activity = Message(text, id);
        activity.DeliveryMode = DeliveryModes.ExpectReplies;
        return activity;
    }

    static Activity Invoke(string id)
    {
        var activity = Message("", id);
        activity.Type = ActivityTypes.Invoke;
        activity.Name = "count";
        return activity;
    }

    static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await condition())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
        }
    }

    [Fact]
    public async Task OrdinaryRepliesWaitForTheOutboxAndTheAnswerHoldsNone()
    {
        var (answer, notifies) = await _turns.PostAsync(Message("a"));

        Assert.Empty(answer);
        Assert.True(notifies);
        var reply = (await _turns.LogAsync())[1];
        Assert.Equal(EntryKind.Deliver, reply.Kind);
        Assert.Null(BotJson.ReadActivity(reply.Json).Id);
    }

    [Fact]
    public async Task ExpectedRepliesAreInTheAnswerAlsoWhenItIsAskedForAgain()
    {
        var (answer, notifies) = await _turns.PostAsync(ExpectReplies("twice", "1"));
        var (again, _) = await _turns.PostAsync(ExpectReplies("twice", "1"));

        Assert.False(notifies);
        Assert.Equal(["first: twice", "1: twice"], answer.Select(activity => activity.Text));
        Assert.Equal(["first: twice", "1: twice"], again.Select(activity => activity.Text));
        Assert.Equal(1, _turns.Bot.Runs);
        Assert.DoesNotContain(await _turns.LogAsync(), entry => entry.Kind == EntryKind.Deliver);
    }

    [Fact]
    public async Task AnInvokeIsAnsweredTheSameWhenItComesAgain()
    {
        var (answer, _) = await _turns.PostAsync(Invoke("1"));
        var (again, _) = await _turns.PostAsync(Invoke("1"));

        var first = Assert.IsType<InvokeResponse>(Assert.Single(answer).Value);
        var second = Assert.IsType<InvokeResponse>(Assert.Single(again).Value);
        Assert.Equal(200, first.Status);
        Assert.Equal(200, second.Status);
        Assert.Equal("""{"count":1}""", second.Body!.ToString());
        Assert.Equal(1, _turns.Bot.Runs);
    }

    [Fact]
    public async Task AFailedInvokeIsAnsweredWithAServerError()
    {
        _turns.Bot.FailInvokes = true;

        var (answer, _) = await _turns.PostAsync(Invoke("1"));

        Assert.Equal(500, Assert.IsType<InvokeResponse>(Assert.Single(answer).Value).Status);
    }

    [Fact]
    public async Task ATurnThatTakesLongIsAnsweredEarlyAndItsRepliesAreDelivered()
    {
        var open = new TaskCompletionSource();
        _turns.Bot.Before = (_, _) => open.Task;
        var posting = _turns.PostAsync(ExpectReplies("slow", "1"));
        Assert.False(posting.IsCompleted);

        _turns.Clock.Advance(_turns.Options.AnswerWithin);
        var (answer, _) = await posting.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Empty(answer);
        Assert.Empty(await _turns.LogAsync());

        open.SetResult();
        await _turns.Store.WaitForEntryAsync(new("test", "c1"), 0, default);
        Assert.Equal([EntryKind.In, EntryKind.Deliver], (await _turns.LogAsync()).Select(entry => entry.Kind));
        Assert.Empty(await _turns.Store.TakeAbandonedAsync(TimeSpan.Zero, default));
    }

    [Fact]
    public async Task ARequestIsRefusedInTimeWhenTheStoreTakesTooLongAndTheActivityStillHasOneEffect()
    {
        var (turn, store) = (new TaskCompletionSource(), new TaskCompletionSource());
        var slow = new FailingStore { Operation = nameof(IConversationStore.AcceptAsync), Until = store.Task };
        await using var turns = new TurnsUnderTest(slow.Around);
        turns.Bot.Before = (_, _) => turn.Task;
        var posting = turns.PostAsync(Message("a", "1"));

        var sent = turns.Clock.GetUtcNow();
        await UntilAsync(() =>
        {
            turns.Clock.Advance(TimeSpan.FromSeconds(0.1));
            return Task.FromResult(posting.IsCompleted);
        });
        await Assert.ThrowsAsync<TurnsBusyException>(() => posting);
        // Channels give up after 15 seconds at the latest.
        Assert.InRange(turns.Clock.GetUtcNow() - sent, TransactionalBot.LongestWait, TimeSpan.FromSeconds(15));

        turn.SetResult();
        await turns.Store.WaitForEntryAsync(new("test", "c1"), 0, default);
        store.SetResult();
        var (answer, _) = await turns.PostAsync(Message("a", "1"));
        Assert.Empty(answer);
        Assert.Equal(1, turns.Bot.Runs);
        Assert.Equal([EntryKind.In, EntryKind.Deliver], (await turns.LogAsync()).Select(entry => entry.Kind));
        await UntilAsync(async () => (await turns.Store.TakeAbandonedAsync(TimeSpan.Zero, default)).Count == 0);
    }

    [Fact]
    public async Task AnAcceptedActivityIsRunAgainAfterTheProcessEnded()
    {
        await _turns.Store.AcceptAsync(new(new("test", "c1"), "1", _turns.Clock.GetUtcNow(), BotJson.Write(Message("lost", "1"))), default);
        _turns.Clock.Advance(_turns.Options.LongestTurn);
        using var upkeep = new Upkeep(
            _turns.Runner, _turns.Outbox, _turns.Store, _turns.Store, Microsoft.Extensions.Options.Options.Create(_turns.Options), _turns.Clock,
            new ListLogger<Upkeep>());

        await upkeep.ResumeAsync();
        await upkeep.ResumeAsync();

        Assert.Equal([EntryKind.In, EntryKind.Deliver], (await _turns.LogAsync()).Select(entry => entry.Kind));
        Assert.Equal(1, _turns.Bot.Runs);
    }

    [Fact]
    public async Task WhatAProcessThatEndedHadAcceptedComesFirstHoweverLateItIsLookedFor()
    {
        await AcceptedByAnotherAsync("first", "1");
        _turns.Clock.Advance(TimeSpan.FromSeconds(1));
        await AcceptedByAnotherAsync("second", "2");
        _turns.Clock.Advance(TimeSpan.FromSeconds(1));

        await _turns.PostAsync(Message("third", "3"));

        var said = (await _turns.LogAsync()).Where(entry => entry.Kind == EntryKind.Deliver).Select(entry => BotJson.ReadActivity(entry.Json).Text);
        Assert.Equal(["1: first", "2: second", "3: third"], said);
        Assert.Empty(await _turns.Store.TakeAbandonedAsync(TimeSpan.Zero, default));
    }

    [Fact]
    public async Task ATurnThatFailedAfterItsAnswerComesBeforeTheNextOne()
    {
        var store = new FailingStore();
        await using var turns = new TurnsUnderTest(store.Around);
        var open = new TaskCompletionSource();
        turns.Bot.Before = (_, _) => open.Task;
        var posting = turns.PostAsync(Message("first", "1"));
        turns.Clock.Advance(turns.Options.AnswerWithin);
        await posting.WaitAsync(TimeSpan.FromSeconds(30));
        store.Operation = nameof(IConversationStore.CommitAsync);
        open.SetResult();
        await UntilAsync(() => Task.FromResult(turns.Runner.Busy == 0));
        store.Operation = null;

        await turns.PostAsync(Message("second", "2"));

        var heard = (await turns.LogAsync()).Where(entry => entry.Kind == EntryKind.In).Select(entry => BotJson.ReadActivity(entry.Json).Text);
        Assert.Equal(["first", "second"], heard);
    }

    [Fact]
    public async Task AnAcceptedActivityThatNobodyCanReadHoldsNothingUp()
    {
        await _turns.Store.AcceptAsync(new(new("test", "c1"), "1", _turns.Clock.GetUtcNow(), "{ half"u8.ToArray()), default);
        _turns.Clock.Advance(TimeSpan.FromSeconds(1));

        await _turns.PostAsync(Message("second", "2"));

        Assert.Equal([EntryKind.In, EntryKind.Deliver], (await _turns.LogAsync()).Select(entry => entry.Kind));
        Assert.Empty(await _turns.Store.TakeAbandonedAsync(TimeSpan.Zero, default));
        Assert.Contains(_turns.Log.Records, record => record.Message.Contains("damaged", StringComparison.Ordinal));
    }

    async Task AcceptedByAnotherAsync(string text, string id) =>
        await _turns.Store.AcceptAsync(new(new("test", "c1"), id, _turns.Clock.GetUtcNow(), BotJson.Write(Message(text, id))), default);

    [Fact]
    public async Task RepliesAreDeliveredWhenAnotherReplicaAnsweredTheSameRequestEarly()
    {
        await _turns.Store.AcceptAsync(new(new("test", "c1"), "1", _turns.Clock.GetUtcNow(), BotJson.Write(ExpectReplies("a", "1"))), default);

        var (answer, notifies) = await _turns.PostAsync(ExpectReplies("a", "1"));

        Assert.Empty(answer);
        Assert.True(notifies);
        Assert.Equal([EntryKind.In, EntryKind.Deliver], (await _turns.LogAsync()).Select(entry => entry.Kind));
        Assert.Empty(await _turns.Store.TakeAbandonedAsync(TimeSpan.Zero, default));
    }

    [Fact]
    public async Task AnActivityWithoutAnIdThatIsAnsweredEarlyHasOneEffect()
    {
        var open = new TaskCompletionSource();
        _turns.Bot.Before = (_, _) => open.Task;
        var posting = _turns.PostAsync(Message("slow", null));
        _turns.Clock.Advance(_turns.Options.AnswerWithin);
        await posting.WaitAsync(TimeSpan.FromSeconds(30));

        open.SetResult();

        await _turns.Store.WaitForEntryAsync(new("test", "c1"), 0, default);
        Assert.Empty(await _turns.Store.TakeAbandonedAsync(TimeSpan.Zero, default));
    }

    [Fact]
    public async Task WhatAChannelSendsAlongBeyondMeasureIsNotKept()
    {
        var message = Message("short", "1");
        message.ChannelData = Newtonsoft.Json.Linq.JObject.FromObject(new { picture = new string('x', 200_000) });
        message.From.Name = new string('n', 60_000);
        var wordy = Message(new string('t', 60_000), "2");

        await _turns.PostAsync(message);
        await _turns.PostAsync(wordy);

        var kept = (await _turns.LogAsync()).Where(entry => entry.Kind == EntryKind.In).ToList();
        Assert.All(kept, entry => Assert.InRange(entry.Json.Length, 1, KeptActivity.MostBytes));
        var small = BotJson.ReadActivity(kept[0].Json);
        Assert.Equal(("short", "u1", "1"), (small.Text, small.From.Id, small.Id));
        Assert.Equal(10_000, BotJson.ReadActivity(kept[1].Json).Text.Length);
    }

    [Fact]
    public async Task OtherAdaptersGetTheRepliesOnceTheyAreCommitted()
    {
        var flow = new Microsoft.Bot.Builder.Adapters.TestAdapter("test");

        await new Microsoft.Bot.Builder.Adapters.TestFlow(flow, _turns.Transactional)
            .Send("a").AssertReply("1: a")
            .Send("b").AssertReply("2: b")
            .StartTestAsync();

        await UntilAsync(async () => (await _turns.LogAsync(flow.Conversation.Conversation.Id)).Length == 4);
    }

    [Fact]
    public async Task AnActivityThatNothingAnswersLeavesNoTrace()
    {
        var typing = Message("", "1");
        typing.Type = ActivityTypes.Typing;

        var (answer, notifies) = await _turns.PostAsync(typing);

        Assert.Empty(answer);
        Assert.False(notifies);
        Assert.Empty(await _turns.LogAsync());
    }
}
