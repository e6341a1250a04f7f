using AdvisorBot.Harness;
using AdvisorBot.Storage;
using StackExchange.Redis;

namespace AdvisorBot.Turns.Tests.Storage;

/// <summary>The bytes of what was deleted leave the files of the Redis server, too.</summary>
public sealed class RedisErasureTests : IAsyncLifetime
{
    const string Secret = "Zugvogel-4711";

    readonly RedisFixture _redis = new();
    RedisStoreFixture _fixture = null!;
    IConversationStore _store = null!;

    public async Task InitializeAsync()
    {
        await _redis.InitializeAsync();
        _fixture = new(_redis.Server);
        _store = await _fixture.OpenAsync();
        await CommitAsync(Some.Key("other"), "somebody else", "kept-0815");
        await CommitAsync(Some.Key(), "user", Secret);
        Assert.True(_redis.Holds(Secret));
    }

    public async Task DisposeAsync()
    {
        await ((IAsyncDisposable)_store).DisposeAsync();
        await _redis.DisposeAsync();
    }

    async Task CommitAsync(ConversationKey key, string user, string text)
    {
        var record = await _store.LoadAsync(key);
        await _store.CommitAsync(
            Some.Turn(record, "a1", $$"""{"said":"{{text}}"}""") with
            {
                UserId = user,
                Entries = [new(EntryKind.In, "a1", Some.Json($$"""{"text":"{{text}}"}"""))]
            });
    }

    async Task IsGoneAsync()
    {
        await UntilAsync(() => !_redis.Holds(Secret));
        Assert.True(_redis.Holds("kept-0815"));
    }

    async Task UntilAsync(Func<bool> condition)
    {
        for (var tries = 0; tries < 200 && !condition(); tries++)
        {
            await Task.Delay(TimeSpan.FromSeconds(0.1), TimeProvider.System);
            // A server that was at another rewrite is asked again after a second of this clock.
            _fixture.Clock.Advance(TimeSpan.FromSeconds(1));
        }
        Assert.True(condition());
    }

    [Fact]
    public async Task TheAppendOnlyFileIsWrittenAnewAfterADeletion()
    {
        await _store.DeleteUserAsync("user", null, default);

        await IsGoneAsync();
    }

    [Fact]
    public async Task TheAppendOnlyFileIsWrittenAnewAfterAForgettingTurn()
    {
        var record = await _store.LoadAsync(Some.Key());
        await _store.CommitAsync(Some.Turn(record, "a2") with { Forget = true });

        await IsGoneAsync();
    }

    [Fact]
    public async Task TheFilesOfAReplicaThatTheSettingsNameAreWrittenAnewToo()
    {
        var folder = _redis.Folder("replica");
        await using var replica = new RedisServer(folder, _redis.Server.Port);
        await replica.StartAsync();
        await UntilAsync(() => RedisFixture.Holds(folder, Secret));
        _fixture.Options.Redis += $",127.0.0.1:{replica.Port}";
        var store = await _fixture.OpenAsync();
        await using var owner = (IAsyncDisposable)store;

        await store.DeleteUserAsync("user", null, default);

        await IsGoneAsync();
        Assert.True(RedisFixture.Holds(folder, "kept-0815"));
    }

    [Fact]
    public async Task ASnapshotLosesThemWithTheNextOne()
    {
        await using var admin = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{_redis.Server.Port},allowAdmin=true");
        await admin.GetDatabase().ExecuteAsync("CONFIG", "SET", "rdbcompression", "no");
        await admin.GetDatabase().ExecuteAsync("SAVE");

        await _store.DeleteUserAsync("user", null, default);
        await admin.GetDatabase().ExecuteAsync("SAVE");

        await IsGoneAsync();
    }

    [Fact]
    public async Task AServerWithoutAnAppendOnlyFileGetsNone()
    {
        await using var admin = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{_redis.Server.Port},allowAdmin=true");
        await admin.GetDatabase().ExecuteAsync("CONFIG", "SET", "appendonly", "no");
        var before = await RewritesAsync(admin);

        await _store.DeleteUserAsync("user", null, default);
        await Task.Delay(TimeSpan.FromSeconds(0.5), TimeProvider.System);

        Assert.Equal(before, await RewritesAsync(admin));
    }

    static async Task<string?> RewritesAsync(ConnectionMultiplexer admin) =>
        ((string?)await admin.GetDatabase().ExecuteAsync("INFO", "persistence"))!.Split('\n')
            .FirstOrDefault(line => line.StartsWith("aof_rewrites:", StringComparison.Ordinal))?.Trim();
}
