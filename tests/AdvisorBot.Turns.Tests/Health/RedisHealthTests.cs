using AdvisorBot.Storage;
using AdvisorBot.Storage.Redis;
using AdvisorBot.Turns.Tests.Storage;
using StackExchange.Redis;

namespace AdvisorBot.Turns.Tests.Health;

/// <summary>What a Redis server may come to: readiness says which it is, in time, and the store goes on once it is over.</summary>
public sealed class RedisHealthTests : IAsyncLifetime
{
    readonly RedisFixture _redis = new();
    RedisStoreFixture _fixture = null!;
    IConversationStore _store = null!;
    ConnectionMultiplexer _admin = null!;

    public async Task InitializeAsync()
    {
        await _redis.InitializeAsync();
        _fixture = new(_redis.Server);
        _store = await _fixture.OpenAsync();
        _admin = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{_redis.Server.Port},allowAdmin=true");
        await CommitAsync("a1");
        await Ready.IsAsync(_store, "can write");
    }

    public async Task DisposeAsync()
    {
        await ((IAsyncDisposable)_store).DisposeAsync();
        await _admin.DisposeAsync();
        await _redis.DisposeAsync();
    }

    async Task CommitAsync(string inbound) => await _store.CommitAsync(Some.Turn(await _store.LoadAsync(Some.Key()), inbound));

    Task DoAsync(string command, params object[] arguments) => _admin.GetDatabase().ExecuteAsync(command, arguments);

    [Fact]
    public async Task AServerWithoutMemoryLeftIsSaid()
    {
        await DoAsync("CONFIG", "SET", "maxmemory", "1");

        await Ready.IsNotAsync(_store, "used up its memory");
        await Assert.ThrowsAsync<StoreUnavailableException>(() => CommitAsync("a2"));

        await DoAsync("CONFIG", "SET", "maxmemory", "0");
        await Ready.IsAsync(_store);
        await CommitAsync("a2");
    }

    [Fact]
    public async Task AServerThatEvictsIsWarnedOf()
    {
        await DoAsync("CONFIG", "SET", "maxmemory-policy", "allkeys-lru");
        await DoAsync("CONFIG", "SET", "maxmemory", "100mb");

        await Ready.IsAsync(_store, "evicts keys");
    }

    [Fact]
    public async Task AServerThatBecameAReplicaIsSaid()
    {
        await DoAsync("REPLICAOF", "127.0.0.1", "1");

        await Ready.IsNotAsync(_store, "replica");

        await DoAsync("REPLICAOF", "NO", "ONE");
        await CommitAsync("a2");
    }

    [Fact]
    public async Task AServerThatIsGoneIsSaidAndUsedAgainWhenItIsBack()
    {
        await _redis.Server.KillAsync();
        await Ready.IsNotAsync(_store, "Redis");

        await _redis.Server.StartAsync();
        for (var tries = 0; tries < 50 && (await Ready.AskAsync(_store)).Status != Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus.Healthy; tries++)
            await Task.Delay(TimeSpan.FromSeconds(0.2), TimeProvider.System);

        await CommitAsync("a2");
    }

    [Fact]
    public async Task APasswordThatIsWrongOrMissingIsSaid()
    {
        await DoAsync("CONFIG", "SET", "requirepass", "the right one");
        _fixture.Options.Redis = $"127.0.0.1:{_redis.Server.Port},password=the wrong one";
        await using (var wrong = new RedisConversationStore(_fixture.Options, TimeProvider.System))
            await UntilSaidAsync(wrong, "password");
        _fixture.Options.Redis = $"127.0.0.1:{_redis.Server.Port}";
        await using (var none = new RedisConversationStore(_fixture.Options, TimeProvider.System))
            await UntilSaidAsync(none, "password");
    }

    /// <summary>Every answer comes in time; which trouble it is, is known once the connection was tried.</summary>
    static async Task UntilSaidAsync(IConversationStore store, string reason)
    {
        for (var tries = 0; tries < 20 && (await Ready.AskAsync(store)).Description?.Contains(reason, StringComparison.Ordinal) != true; tries++)
            await Task.Delay(TimeSpan.FromSeconds(0.2), TimeProvider.System);
        await Ready.IsNotAsync(store, reason);
    }

    [Fact]
    public async Task TlsThatTheServerDoesNotSpeakIsNoWaitWithoutEnd()
    {
        _fixture.Options.Redis = $"127.0.0.1:{_redis.Server.Port},ssl=true";
        await using var store = new RedisConversationStore(_fixture.Options, TimeProvider.System);

        await Ready.IsNotAsync(store, "");
    }

    [Theory]
    [InlineData("c")]
    [InlineData("l")]
    [InlineData("h")]
    [InlineData("p")]
    public async Task AConversationOfWhichAKeyWasEvictedGoesOn(string kind)
    {
        await CommitAsync("a2");
        await DoAsync("DEL", $"{_fixture.Options.RedisPrefix}:{kind}:{Some.Key()}");

        await CommitAsync("a3");
        await CommitAsync("a4");

        Assert.Contains(await _store.LogAsync(Some.Key()), entry => entry.Id == "a4");
        await _store.SweepAsync(default);
        Assert.Equal([Some.Key()], await _store.ClaimDueAsync(10, default));
    }

    [Fact]
    public async Task AnAcceptedActivityThatWasEvictedHoldsUpNoOthers()
    {
        var now = _fixture.Clock.GetUtcNow();
        await _store.AcceptAsync(new(Some.Key(), "x1", now, Some.Json("{}")), default);
        await DoAsync("DEL", $"{_fixture.Options.RedisPrefix}:accj");
        await _store.AcceptAsync(new(Some.Key(), "x2", now, Some.Json("{}")), default);

        Assert.Equal(["x2"], (await _store.ReadAcceptedAsync(Some.Key(), now + TimeSpan.FromSeconds(1), default)).Select(activity => activity.Id));
        Assert.Equal(["x2"], (await _store.TakeAbandonedAsync(TimeSpan.Zero, default)).Select(activity => activity.Id));
    }
}
