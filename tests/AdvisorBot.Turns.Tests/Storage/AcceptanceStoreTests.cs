using AdvisorBot.Storage;

namespace AdvisorBot.Turns.Tests.Storage;

/// <summary>Activities whose turn takes longer than their channel waits, in every store.</summary>
public abstract class AcceptanceStoreTests(StoreFixture fixture) : IAsyncLifetime
{
    static readonly ConversationKey Key = Some.Key();

    static readonly AcceptedActivity Taken = new(Key, "a1", Some.Json("""{"text":"from a1"}"""));

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
