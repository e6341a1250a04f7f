using System.Diagnostics;
using AdvisorBot.Storage;
using AdvisorBot.Storage.Sqlite;
using AdvisorBot.Turns.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace AdvisorBot.Turns.Tests.Health;

/// <summary>What happens to the file while it is open: readiness says so in time, nothing is written to nowhere, and it mends.</summary>
public sealed class SqliteHealthTests : IAsyncLifetime
{
    readonly SqliteStoreFixture _fixture = new();
    IConversationStore _store = null!;

    string File => _fixture.Options.File;

    public async Task InitializeAsync()
    {
        _store = await _fixture.OpenAsync();
        await CommitAsync("a1");
    }

    public async Task DisposeAsync()
    {
        await ((IAsyncDisposable)_store).DisposeAsync();
        await _fixture.DisposeAsync();
    }

    async Task CommitAsync(string inbound, string conversation = "c1") =>
        await _store.CommitAsync(Some.Turn(await _store.LoadAsync(Some.Key(conversation)), inbound));

    [Fact]
    public async Task AFileThatWasDeletedIsSaidAndNoTurnIsTakenForAFileThatIsGone()
    {
        await Ready.IsAsync(_store);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(File)!))
            System.IO.File.Delete(file);

        await Ready.IsNotAsync(_store, "was deleted or moved");
        await Assert.ThrowsAsync<StoreUnavailableException>(() => CommitAsync("a2"));
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public async Task AFileThatWasMovedAwayAndBackIsGoneOnWith()
    {
        System.IO.File.Move(File, File + ".away");
        await Ready.IsNotAsync(_store, "was deleted or moved");

        System.IO.File.Move(File + ".away", File);

        await Ready.IsAsync(_store);
        Assert.NotNull((await _store.LoadAsync(Some.Key())).ETag);
        await CommitAsync("a2");
        Assert.Equal(4, (await _store.LogAsync(Some.Key())).Count);
    }

    [Fact]
    public async Task AFileThatWasReplacedIsSaidAndTheTwoAreNotMixed()
    {
        var other = new SqliteStoreFixture();
        await using (var store = (SqliteConversationStore)await other.OpenAsync())
            await store.CommitAsync(Some.Turn(await store.LoadAsync(Some.Key("of the other")), "b1"));
        System.IO.File.Move(other.Options.File, File, overwrite: true);
        await other.DisposeAsync();

        await Ready.IsNotAsync(_store, "was replaced");
        await Assert.ThrowsAsync<StoreUnavailableException>(() => CommitAsync("a2"));
    }

    [Fact]
    public async Task AFileThatSomebodyElseLocksIsSaidInTimeHoweverManyTurnsWait()
    {
        using (var stranger = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            stranger.Open();
            using var begin = stranger.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            begin.ExecuteNonQuery();
            var started = Stopwatch.GetTimestamp();
            var turns = Enumerable.Range(0, 100).Select(n => CommitAsync("x", $"c{n}")).ToList();

            var ready = await Ready.AskAsync(_store);

            Assert.Equal(Microsoft.Extensions.Diagnostics.HealthChecks.HealthStatus.Unhealthy, ready.Status);
            foreach (var turn in turns)
                await Assert.ThrowsAsync<StoreUnavailableException>(() => turn);
            Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(8));
            await Ready.IsNotAsync(_store, "is locked by another process");
        }

        await Ready.IsAsync(_store);
        await CommitAsync("a2");
    }
}
