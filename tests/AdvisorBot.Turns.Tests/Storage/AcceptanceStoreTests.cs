using AdvisorBot.Storage;

namespace AdvisorBot.Turns.Tests.Storage;

/// <summary>Activities whose turn takes longer than their channel waits, in every store.</summary>
public abstract class AcceptanceStoreTests(StoreFixture fixture) : IAsyncLifetime
{
    static readonly ConversationKey Key = Some.Key();

    AcceptedActivity Taken => Accepted("a1", TimeSpan.Zero);

    AcceptedActivity Accepted(string id, TimeSpan later) => new(Key, id, fixture.Clock.GetUtcNow() + later, Some.Json($$"""{"text":"from {{id}}"}"""));

    protected IConversationStore Store { get; private set; } = null!;

    public async Task InitializeAsync() => Store = await fixture.OpenAsync();

    public async Task DisposeAsync()
    {
        await ((IAsyncDisposable)Store).DisposeAsync();
        await fixture.DisposeAsync();
    }

    async Task<TurnCommit> TurnAsync() => Some.Turn(await Store.LoadAsync(Key), "a1") with { AcceptedId = "a1" };

    async Task<IReadOnlyList<AcceptedActivity>> LeftAsync() => await Store.TakeAbandonedAsync(TimeSpan.Zero, default);

    [Fact]
    public async Task WhatIsAcceptedTwiceIsThereOnceUntilItsTurnIsCommitted()
    {
        Assert.True(await Store.AcceptAsync(Taken, default));
        Assert.True(await Store.AcceptAsync(Taken, default));
        var left = Assert.Single(await LeftAsync());
        Assert.Equal((Key, "a1", """{"text":"from a1"}"""), (left.Key, left.Id, Some.Text(left.Json)));

        await Store.CommitAsync(await TurnAsync());

        Assert.Empty(await LeftAsync());
    }

    [Fact]
    public async Task WhatHasBeenHandledIsNotAccepted()
    {
        await Store.CommitAsync(await TurnAsync());

        Assert.False(await Store.AcceptAsync(Taken, default));

        Assert.Empty(await LeftAsync());
    }

    [Fact]
    public async Task RepliesForAnAnswerThatWasGivenEarlyAreNotCommitted()
    {
        await Store.AcceptAsync(Taken, default);
        var commit = await TurnAsync() with { Entries = [Some.In("a1"), Some.Out("re-a1")], NeedsAnswer = true };

        Assert.Equal(CommitStatus.AnsweredEarly, (await Store.CommitAsync(commit, default)).Status);

        Assert.Empty(await Store.LogAsync(Key));
        Assert.Single(await LeftAsync());
        await Store.CommitAsync(await TurnAsync());
    }

    [Fact]
    public async Task RepliesForAnAnswerThatIsStillOpenAreCommitted()
    {
        await Store.CommitAsync(await TurnAsync() with { NeedsAnswer = true });

        Assert.Equal(2, (await Store.LogAsync(Key)).Count);
    }

    [Fact]
    public async Task WhatCameLaterWaitsForWhatWasAcceptedBefore()
    {
        var second = TimeSpan.FromSeconds(1);
        await Store.AcceptAsync(Accepted("a2", second), default);
        await Store.AcceptAsync(Taken, default);
        await Store.AcceptAsync(new(Some.Key("another"), "b1", fixture.Clock.GetUtcNow(), Some.Json("{}")), default);
        var late = Some.Turn(await Store.LoadAsync(Key), "a3") with { AcceptedId = "a3", Came = fixture.Clock.GetUtcNow() + (2 * second) };

        Assert.Equal(CommitStatus.Overtakes, (await Store.CommitAsync(late, default)).Status);
        Assert.Empty(await Store.LogAsync(Key));
        var earlier = await Store.ReadAcceptedAsync(Key, late.Came, default);
        Assert.Equal(["a1", "a2"], earlier.Select(accepted => accepted.Id));
        Assert.Equal([fixture.Clock.GetUtcNow(), fixture.Clock.GetUtcNow() + second], earlier.Select(accepted => accepted.Came));
        Assert.Equal("""{"text":"from a1"}""", Some.Text(earlier[0].Json));

        foreach (var accepted in earlier)
            await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), accepted.Id) with { AcceptedId = accepted.Id, Came = accepted.Came });
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a3") with { AcceptedId = "a3", Came = late.Came });
        Assert.Empty(await Store.ReadAcceptedAsync(Key, late.Came + second, default));
    }

    [Fact]
    public async Task WhatCameBeforeOrAtOnceAndWhatNobodySentWaitsForNothing()
    {
        await Store.AcceptAsync(Taken, default);

        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a0") with { Came = Taken.Came });
        await Store.CommitAsync(new TurnCommit(await Store.LoadAsync(Key)) { Entries = [Some.Out("by itself")] });
    }

    [Fact]
    public async Task WhatIsDroppedOrDeletedIsWaitedForByNobody()
    {
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a0"));
        await Store.AcceptAsync(Accepted("a2", TimeSpan.Zero), default);
        await Store.AcceptAsync(Taken, default);
        await Store.DropAcceptedAsync(Key, "a2", default);
        var later = fixture.Clock.GetUtcNow() + TimeSpan.FromSeconds(1);
        Assert.Equal(["a1"], (await Store.ReadAcceptedAsync(Key, later, default)).Select(accepted => accepted.Id));

        await Store.DeleteUserAsync("user", null, default);

        Assert.Empty(await Store.ReadAcceptedAsync(Key, later, default));
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a3") with { Came = later });
    }

    [Fact]
    public async Task OneProcessAtATimeTakesWhatWasLeft()
    {
        await Store.AcceptAsync(Taken, default);
        fixture.Clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Single(await Store.TakeAbandonedAsync(TimeSpan.FromMinutes(5), default));
        Assert.Empty(await Store.TakeAbandonedAsync(TimeSpan.FromMinutes(5), default));

        await Store.DropAcceptedAsync(Key, "a1", default);
        Assert.Empty(await LeftAsync());
    }
}
