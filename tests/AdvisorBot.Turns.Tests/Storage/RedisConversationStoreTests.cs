namespace AdvisorBot.Turns.Tests.Storage;

public sealed class RedisConversationStoreTests(RedisFixture redis) : ConversationStoreTests(new RedisStoreFixture(redis.Server)), IClassFixture<RedisFixture>
{
    [Fact]
    public async Task AReaderOnAnotherReplicaIsWoken()
    {
        var other = await Fixture.OpenAsync();
        await using var closing = (IAsyncDisposable)other;
        var waiting = other.WaitForEntryAsync(Some.Key(), 0, default);

        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Some.Key()), "a1"));

        await waiting.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task OfTwoReplicasOneDelivers()
    {
        var other = await Fixture.OpenAsync();
        await using var closing = (IAsyncDisposable)other;
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Some.Key()), "a1"));

        Assert.Equal([Some.Key()], await Store.ClaimDueAsync(10, default));
        Assert.Empty(await other.ClaimDueAsync(10, default));

        Fixture.Clock.Advance(Fixture.Options.DeliveryLease + TimeSpan.FromSeconds(1));
        Assert.Equal([Some.Key()], await other.ClaimDueAsync(10, default));
        // The first sender comes back late: what it says it delivered counts, but the claim is the other's.
        Assert.False(await Store.SettleAsync(Some.Key(), new(0, null, []), default));
        Assert.False(await Store.TryClaimAsync(Some.Key(), default));
    }
}

public sealed class RedisAcceptanceStoreTests(RedisFixture redis) : AcceptanceStoreTests(new RedisStoreFixture(redis.Server)), IClassFixture<RedisFixture>;

public sealed class RedisDeliveryStoreTests(RedisFixture redis) : DeliveryStoreTests(new RedisStoreFixture(redis.Server)), IClassFixture<RedisFixture>;

public sealed class RedisDeletionStoreTests(RedisFixture redis) : DeletionStoreTests(new RedisStoreFixture(redis.Server)), IClassFixture<RedisFixture>;
