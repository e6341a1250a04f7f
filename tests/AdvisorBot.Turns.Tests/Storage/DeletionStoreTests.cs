using AdvisorBot.Storage;

namespace AdvisorBot.Turns.Tests.Storage;

/// <summary>What every store deletes, and what it keeps.</summary>
public abstract class DeletionStoreTests(StoreFixture fixture) : IAsyncLifetime
{
    static readonly ConversationKey Key = Some.Key();

    protected StoreFixture Fixture { get; } = fixture;

    protected IConversationStore Store { get; private set; } = null!;

    public async Task InitializeAsync() => Store = await Fixture.OpenAsync();

    public async Task DisposeAsync()
    {
        await ((IAsyncDisposable)Store).DisposeAsync();
        await Fixture.DisposeAsync();
    }

    async Task RestartAsync()
    {
        await ((IAsyncDisposable)Store).DisposeAsync();
        Store = await Fixture.OpenAsync();
    }

    [Fact]
    public async Task AnIdleConversationIsSweptWithAllItHolds()
    {
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a1") with { Documents = [new("u", null, Some.Json("1"))] });
        Fixture.Clock.Advance(Fixture.Options.Retention / 2);
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Some.Key("young")), "a1"));
        Fixture.Clock.Advance((Fixture.Options.Retention / 2) + TimeSpan.FromSeconds(1));

        Assert.Equal(1, await Store.SweepAsync(default));

        Assert.Null((await Store.LoadAsync(Key)).ETag);
        Assert.Empty(await Store.LogAsync(Key));
        Assert.Null(await Store.ReadDocumentAsync("u", default));
        Assert.NotNull((await Store.LoadAsync(Some.Key("young"))).ETag);
    }

    [Fact]
    public async Task OldTurnsAreSweptFromTheLogButNothingUndelivered()
    {
        Fixture.Options.LogAge = TimeSpan.FromDays(1);
        await RestartAsync();
        foreach (var key in new[] { Key, Some.Key("undelivered") })
            await Store.CommitAsync(Some.Turn(await Store.LoadAsync(key), "a1"));
        await Store.TryClaimAsync(Key, default);
        await Store.SettleAsync(Key, new(2, null, []), default);
        Fixture.Clock.Advance(TimeSpan.FromDays(1));
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a2"));
        Fixture.Clock.Advance(TimeSpan.FromSeconds(1));
        await Store.TryClaimAsync(Key, default);
        await Store.SettleAsync(Key, new(4, null, []), default);

        Assert.Equal(0, await Store.SweepAsync(default));

        Assert.Equal(["a2", "re-a2"], (await Store.LogAsync(Key)).Select(entry => entry.Id));
        Assert.Equal(["a1", "re-a1"], (await Store.LogAsync(Some.Key("undelivered"))).Select(entry => entry.Id));
        Assert.Equal(5, (await Store.LoadAsync(Key)).NextPosition);
        Fixture.Clock.Advance(TimeSpan.FromDays(1));
        await Store.SweepAsync(default);
        Assert.Empty(await Store.LogAsync(Key));
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a3"));
        Assert.Equal([5L, 6], (await Store.LogAsync(Key)).Select(entry => entry.Position));
    }

    [Fact]
    public async Task SweepingGoesThroughMoreConversationsThanItDeletesAtOnce()
    {
        for (var n = 0; n < 450; n++)
            await Store.CommitAsync(Some.Turn(ConversationRecord.Absent(Some.Key("c" + n)), "a1"));
        Fixture.Clock.Advance(Fixture.Options.Retention + TimeSpan.FromSeconds(1));

        Assert.Equal(450, await Store.SweepAsync(default));

        Assert.Null((await Store.LoadAsync(Some.Key("c449"))).ETag);
    }

    [Fact]
    public async Task AVersionOfADeletedConversationDoesNotFitItsSuccessor()
    {
        var old = await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a1"));
        await Store.DeleteUserAsync("user", null, default);
        Fixture.Clock.Advance(TimeSpan.FromSeconds(1));
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a2"));

        Assert.Equal(CommitStatus.Conflict, (await Store.CommitAsync(Some.Turn(old, "a3"), default)).Status);
    }

    [Fact]
    public async Task AUsersDataIsDeletedEverywhereAndOnlyThatUsers()
    {
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a1") with { Documents = [new("u", null, Some.Json("1"))] });
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Some.Key("c2")), "a1"));
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(new("other", "c3")), "a1"));
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Some.Key("c4")), "a1") with { UserId = "somebody else" });

        var here = await Store.DeleteUserAsync("user", "test", default);
        var elsewhere = await Store.DeleteUserAsync("user", null, default);

        Assert.Equal(new DeletedData(2, 1), here);
        Assert.Equal(new DeletedData(1, 0), elsewhere);
        Assert.Null((await Store.LoadAsync(Key)).ETag);
        Assert.Empty(await Store.LogAsync(Key));
        Assert.Null(await Store.ReadDocumentAsync("u", default));
        Assert.NotNull((await Store.LoadAsync(Some.Key("c4"))).ETag);
        Assert.False(await Store.TryClaimAsync(Key, default));
    }

    [Fact]
    public async Task AForgettingTurnLeavesOnlyItsOwnEntries()
    {
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Some.Key("c2")), "a1"));
        var record = await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a1") with { Documents = [new("u", null, Some.Json("1"))] });

        record = await Store.CommitAsync(Some.Turn(record, "a2") with { Forget = true });

        Assert.Null(record.State);
        Assert.Equal([(3L, "a2"), (4L, "re-a2")], (await Store.LogAsync(Key)).Select(entry => (entry.Position, entry.Id)));
        await RestartAsync();
        Assert.Null((await Store.LoadAsync(Key)).State);
        Assert.Null(await Store.ReadDocumentAsync("u", default));
        Assert.Null((await Store.LoadAsync(Some.Key("c2"))).ETag);
        Assert.Equal(["re-a2"], (await Store.ReadUndeliveredAsync(Key, 10, default)).Select(entry => entry.Id));
        Assert.Equal(CommitStatus.AlreadyHandled, (await Store.CommitAsync(Some.Turn(record, "a2"), default)).Status);
    }
}
