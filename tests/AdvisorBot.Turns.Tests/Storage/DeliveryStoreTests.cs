using AdvisorBot.Storage;

namespace AdvisorBot.Turns.Tests.Storage;

/// <summary>The delivery cursor of every store.</summary>
public abstract class DeliveryStoreTests(StoreFixture fixture) : IAsyncLifetime
{
    static readonly ConversationKey Key = Some.Key();

    protected IConversationStore Store { get; private set; } = null!;

    public async Task InitializeAsync() => Store = await fixture.OpenAsync();

    public async Task DisposeAsync()
    {
        await ((IAsyncDisposable)Store).DisposeAsync();
        await fixture.DisposeAsync();
    }

    async Task<ConversationRecord> TurnAsync(string id) => await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), id));

    static DeliveryProgress To(long position, DateTimeOffset? retryAt = null) => new(position, retryAt, []);

    async Task<string[]> UndeliveredAsync() => [.. (await Store.ReadUndeliveredAsync(Key, 10, default)).Select(entry => entry.Id)];

    [Fact]
    public async Task OnlyWhatTheOutboxHasToSendIsUndelivered()
    {
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a1") with { Entries = [Some.In("a1"), Some.Out("answered")] });
        Assert.False(await Store.TryClaimAsync(Key, default));
        Assert.Empty(await Store.ClaimDueAsync(10, default));

        await TurnAsync("a2");

        Assert.True(await Store.TryClaimAsync(Key, default));
        Assert.Equal(["re-a2"], await UndeliveredAsync());
    }

    [Fact]
    public async Task AConversationIsDeliveredByOneSenderAtATime()
    {
        await TurnAsync("a1");

        Assert.True(await Store.TryClaimAsync(Key, default));
        Assert.False(await Store.TryClaimAsync(Key, default));
        Assert.Empty(await Store.ClaimDueAsync(10, default));

        Assert.False(await Store.SettleAsync(Key, To(2), default));
        Assert.False(await Store.TryClaimAsync(Key, default));
        Assert.Empty(await UndeliveredAsync());
    }

    [Fact]
    public async Task WhatComesDuringDeliveryKeepsTheClaim()
    {
        await TurnAsync("a1");
        await Store.TryClaimAsync(Key, default);
        await TurnAsync("a2");

        Assert.True(await Store.SettleAsync(Key, To(2), default));
        Assert.Equal(["re-a2"], await UndeliveredAsync());
        Assert.False(await Store.SettleAsync(Key, To(4), default));
    }

    [Fact]
    public async Task AFailedDeliveryIsDueAgainAtItsTimeAndNotBefore()
    {
        await TurnAsync("a1");
        await Store.TryClaimAsync(Key, default);

        Assert.False(await Store.SettleAsync(Key, To(0, fixture.Clock.GetUtcNow().AddSeconds(10)), default));

        Assert.Empty(await Store.ClaimDueAsync(10, default));
        await TurnAsync("a2");
        Assert.False(await Store.TryClaimAsync(Key, default));
        fixture.Clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal([Key], await Store.ClaimDueAsync(10, default));
        Assert.Equal(["re-a1", "re-a2"], await UndeliveredAsync());
    }

    [Fact]
    public async Task WhatIsDueLaterThanAnyPauseIsDueNowForTheClockWasSetBack()
    {
        await TurnAsync("a1");
        await Store.TryClaimAsync(Key, default);

        await Store.SettleAsync(Key, To(0, fixture.Clock.GetUtcNow() + DeliveryProgress.LongestPause + TimeSpan.FromSeconds(1)), default);

        Assert.Equal([Key], await Store.ClaimDueAsync(10, default));
        Assert.Equal(["re-a1"], await UndeliveredAsync());
    }

    [Fact]
    public async Task WhatASenderLeftBehindIsDueAfterItsLease()
    {
        await TurnAsync("a1");
        await Store.TryClaimAsync(Key, default);

        await ((IAsyncDisposable)Store).DisposeAsync();
        Store = await fixture.OpenAsync();
        fixture.Clock.Advance(fixture.Options.DeliveryLease + TimeSpan.FromSeconds(1));

        Assert.Equal([Key], await Store.ClaimDueAsync(10, default));
        Assert.Equal(["re-a1"], await UndeliveredAsync());
    }

    [Fact]
    public async Task DeadLettersAreCountedAndPassed()
    {
        await TurnAsync("a1");
        await TurnAsync("a2");
        await Store.TryClaimAsync(Key, default);

        Assert.True(await Store.SettleAsync(Key, To(2) with { DeadLetters = [new(2, "404 gone", Some.Json("{}"))] }, default));

        Assert.Equal(1, await Store.CountDeadLettersAsync(default));
        Assert.Equal(["re-a2"], await UndeliveredAsync());
    }

    [Fact]
    public async Task DueConversationsAreTakenMostOverdueFirst()
    {
        foreach (var id in new[] { "x", "y", "z" })
        {
            await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Some.Key(id)), "a1"));
            fixture.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal([Some.Key("x"), Some.Key("y")], await Store.ClaimDueAsync(2, default));
        Assert.Equal([Some.Key("z")], await Store.ClaimDueAsync(2, default));
        Assert.Empty(await Store.ClaimDueAsync(2, default));
    }
}
