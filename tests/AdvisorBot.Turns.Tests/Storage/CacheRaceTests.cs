using AdvisorBot.Storage.Sqlite;

namespace AdvisorBot.Turns.Tests.Storage;

/// <summary>The cache of the SQLite store never goes back to what was before a commit, or stays there.</summary>
public sealed class CacheRaceTests : IAsyncLifetime
{
    readonly SqliteStoreFixture _fixture = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    /// <summary>Otherwise a web chat would show the reply with the next commit only.</summary>
    [Fact]
    public async Task ACommitThatOvertakesAReadIsWhatTheNextOneLoads()
    {
        var before = (SqliteConversationStore)await _fixture.OpenAsync();
        var first = await before.CommitAsync(Some.Turn(await before.LoadAsync(Some.Key()), "a1"));
        await before.DisposeAsync();
        await using var store = (SqliteConversationStore)await _fixture.OpenAsync();
        store.HasRead = () =>
        {
            store.HasRead = null;
            store.CommitAsync(Some.Turn(first, "a2"), default).AsTask().GetAwaiter().GetResult();
        };

        var overtaken = await store.LoadAsync(Some.Key());

        Assert.Equal(3, overtaken.NextPosition);
        Assert.Equal(5, (await store.LoadAsync(Some.Key())).NextPosition);
    }

    [Fact]
    public async Task AConversationThatOutgrowsTheCacheIsNotLeftInItAsItWas()
    {
        _fixture.Options.CacheBytes = 1000;
        await using var store = (SqliteConversationStore)await _fixture.OpenAsync();
        await store.CommitAsync(Some.Turn(await store.LoadAsync(Some.Key()), "a1"));

        await store.CommitAsync(Some.Turn(await store.LoadAsync(Some.Key()), "a2", $$"""{"much":"{{new string('x', 2000)}}"}"""));

        Assert.Equal(5, (await store.LoadAsync(Some.Key())).NextPosition);
    }
}
