using AdvisorBot.Storage;
using AdvisorBot.Storage.Copying;
using AdvisorBot.Storage.Redis;
using AdvisorBot.Storage.Sqlite;

namespace AdvisorBot.Turns.Tests.Storage;

/// <summary>All that a store holds is copied, also into a store of another kind, and conversations go on there where they were.</summary>
public sealed class StoreCopyTests(RedisFixture redis) : IAsyncLifetime, IClassFixture<RedisFixture>
{
    readonly SqliteStoreFixture _sqlite = new();
    readonly RedisStoreFixture _server = new(redis.Server);
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-copies-");
    IConversationStore _before = null!;

    public async Task InitializeAsync() => _before = await _sqlite.OpenAsync();

    public async Task DisposeAsync()
    {
        await ((IAsyncDisposable)_before).DisposeAsync();
        await _sqlite.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task FromSqliteToRedisAndBackNothingIsLost()
    {
        await FillAsync();
        await CopyAsync(SqliteContents.OpenForReading(_sqlite.Options.File), new RedisContents(_server.Options));
        var there = await _server.OpenAsync();
        await SeeAllAsync(there, _server);
        await ((IAsyncDisposable)there).DisposeAsync();

        var file = Path.Combine(_folder.FullName, "back.db");
        await CopyAsync(new RedisContents(_server.Options), SqliteContents.OpenForWriting(file));

        var back = new SqliteConversationStore(new() { File = file }, _sqlite.Clock);
        // What was delivered and dropped on the way was so there; the copy has what was left.
        Assert.Equal("""{"n":2}""", Some.Text((await back.LoadAsync(Some.Key())).State!.Value));
        Assert.Equal(
            (await _before.LogAsync(Some.Key())).Select(entry => (entry.Position, entry.Kind, entry.Id, Some.Text(entry.Json), entry.At)),
            (await back.LogAsync(Some.Key())).Select(entry => (entry.Position, entry.Kind, entry.Id, Some.Text(entry.Json), entry.At)));
        await ((IAsyncDisposable)back).DisposeAsync();
    }

    [Fact]
    public async Task ACopyOfARunningStoreIsOfOneMoment()
    {
        await FillAsync();
        var file = Path.Combine(_folder.FullName, "copy.db");

        SqliteContents.Copy(_sqlite.Options.File, file);
        await _before.CommitAsync(Some.Turn(await _before.LoadAsync(Some.Key()), "later"));

        var copy = new SqliteConversationStore(new() { File = file }, _sqlite.Clock);
        Assert.DoesNotContain(await copy.LogAsync(Some.Key()), entry => entry.Id == "later");
        Assert.Contains(await _before.LogAsync(Some.Key()), entry => entry.Id == "later");
        await ((IAsyncDisposable)copy).DisposeAsync();
    }

    [Fact]
    public async Task WhatIsNotCompletedIsAsIfItHadNeverBeen()
    {
        await FillAsync();
        var file = Path.Combine(_folder.FullName, "half.db");
        await using (var to = SqliteContents.OpenForWriting(file))
        {
            await using var from = SqliteContents.OpenForReading(_sqlite.Options.File);
            await foreach (var conversation in from.ConversationsAsync(default))
                await to.AddAsync(conversation);
        }

        await using var again = SqliteContents.OpenForWriting(file);
        Assert.True(await again.IsEmptyAsync());
    }

    [Fact]
    public async Task AFileThatAServiceUsesIsNotWrittenTo()
    {
        await FillAsync();

        var refused = Assert.Throws<StoreUnavailableException>(() => SqliteContents.OpenForWriting(_sqlite.Options.File));

        Assert.Contains("is locked by another process", refused.Message, StringComparison.Ordinal);
        Assert.NotNull((await _before.LoadAsync(Some.Key())).ETag);
    }

    [Fact]
    public async Task WhatIsClearedIsEmpty()
    {
        await FillAsync();
        await CopyAsync(SqliteContents.OpenForReading(_sqlite.Options.File), new RedisContents(_server.Options));
        await using var there = new RedisContents(_server.Options);
        Assert.False(await there.IsEmptyAsync());

        await there.ClearAsync();

        Assert.True(await there.IsEmptyAsync());
        var store = await _server.OpenAsync();
        Assert.Null((await store.LoadAsync(Some.Key())).ETag);
        await ((IAsyncDisposable)store).DisposeAsync();
    }

    static async Task CopyAsync(IStoreContents from, IStoreContents to)
    {
        await StoreCopy.RunAsync(from, to, default);
        await from.DisposeAsync();
        await to.DisposeAsync();
    }

    async Task FillAsync()
    {
        var first = await _before.CommitAsync(Some.Turn(ConversationRecord.Absent(Some.Key()), "a1", """{"n":1}""") with
        {
            Documents = [new("phrase/1", null, Some.Json("""{"text":"kept"}"""))],
        });
        await _before.CommitAsync(Some.Turn(first, "a2", """{"n":2}"""));
        await _before.CommitAsync(Some.Turn(ConversationRecord.Absent(Some.Key("c2")), "b1") with
        {
            Entries = [Some.In("b1"), Some.Out("re-b1")],
            UserId = null,
        });
        await _before.AcceptAsync(new(Some.Key("c3"), "slow", _sqlite.Clock.GetUtcNow(), Some.Json("""{"text":"slow"}""")), default);
        Assert.True(await _before.TryClaimAsync(Some.Key(), default));
        await _before.SettleAsync(Some.Key(), new(2, _sqlite.Clock.GetUtcNow(), [new(2, "gone", Some.Json("""{"text":"lost"}"""))]), default);
    }

    static async Task SeeAllAsync(IConversationStore store, StoreFixture fixture)
    {
        var record = await store.LoadAsync(Some.Key());
        Assert.Equal("""{"n":2}""", Some.Text(record.State!.Value));
        Assert.Equal(["a1", "a2"], record.Recent.Select(turn => turn.InboundId));
        Assert.Equal("user", Assert.Single(record.Users));
        Assert.Equal(["a1", "re-a1", "a2", "re-a2"], (await store.LogAsync(Some.Key())).Select(entry => entry.Id));
        Assert.Equal(CommitStatus.AlreadyHandled, (await store.CommitAsync(Some.Turn(record with { Recent = [] }, "a1"), default)).Status);
        Assert.Equal(["b1", "re-b1"], (await store.LogAsync(Some.Key("c2"))).Select(entry => entry.Id));
        Assert.Equal(1, await store.CountDeadLettersAsync(default));
        Assert.Equal("""{"text":"kept"}""", Some.Text((await store.ReadDocumentAsync("phrase/1", default))!.Json));
        Assert.Equal(["slow"], (await store.TakeAbandonedAsync(TimeSpan.FromMinutes(5), default)).Select(activity => activity.Id));
        // The first reply was given up; the second is due.
        Assert.Equal([Some.Key()], await store.ClaimDueAsync(10, default));
        Assert.Equal(["re-a2"], (await store.ReadUndeliveredAsync(Some.Key(), 10, default)).Select(entry => entry.Id));
        await store.SettleAsync(Some.Key(), new(4, null, []), default);
        // The conversation goes on, and who left it is forgotten with all of it.
        await store.CommitAsync(Some.Turn(await store.LoadAsync(Some.Key()), "a3", """{"n":2}""") with { Entries = [], InboundId = null });
        Assert.Equal(fixture.Clock.GetUtcNow(), (await store.LoadAsync(Some.Key())).LastActive);
    }
}
