using AdvisorBot.Storage;

namespace AdvisorBot.Turns.Tests.Storage;

/// <summary>What every store does, whichever engine it stands on.</summary>
public abstract class ConversationStoreTests(StoreFixture fixture) : IAsyncLifetime
{
    static readonly ConversationKey Key = Some.Key();

    protected StoreFixture Fixture { get; } = fixture;

    protected IConversationStore Store { get; private set; } = null!;

    public virtual async Task InitializeAsync() => Store = await Fixture.OpenAsync();

    public virtual async Task DisposeAsync()
    {
        await CloseAsync();
        await Fixture.DisposeAsync();
    }

    async Task CloseAsync() => await ((IAsyncDisposable)Store).DisposeAsync();

    async Task RestartAsync()
    {
        await CloseAsync();
        Store = await Fixture.OpenAsync();
    }

    /// <summary>The service provides a store under several interfaces, and closes each.</summary>
    [Fact]
    public async Task ItIsClosedOnceHoweverOftenItIsAskedTo()
    {
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a1"));

        await CloseAsync();
        await RestartAsync();

        Assert.NotEmpty(await Store.LogAsync(Key));
    }

    [Fact]
    public async Task WhatItHoldsIsCounted()
    {
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Some.Key("c1")), "a1"));
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Some.Key("c2")), "a1"));

        var size = await Store.MeasureAsync(default);

        Assert.Equal(2, size.Conversations);
        Assert.InRange(size.Bytes, 1000, 100 << 20);
    }

    [Fact]
    public async Task AConversationNobodyWroteInIsAbsent()
    {
        var record = await Store.LoadAsync(Key);

        Assert.Null(record.ETag);
        Assert.Null(record.State);
        Assert.Equal(1, record.NextPosition);
    }

    [Fact]
    public async Task StateLogAndVersionSurviveARestart()
    {
        var first = await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a1", """{"n":1}"""));
        await RestartAsync();

        var record = await Store.LoadAsync(Key);
        Assert.Equal(first.ETag, record.ETag);
        Assert.Equal("""{"n":1}""", Some.Text(record.State!.Value));
        Assert.Equal(3, record.NextPosition);
        Assert.Equal(new HandledTurn("a1", 1, 2), record.Handled("a1"));
        Assert.Equal("user", Assert.Single(record.Users));
        Assert.Equal(Fixture.Clock.GetUtcNow(), record.LastActive);
        Assert.Equal([(1L, EntryKind.In, "a1"), (2L, EntryKind.Deliver, "re-a1")], (await Store.LogAsync(Key)).Select(e => (e.Position, e.Kind, e.Id)));
        Assert.Equal("""{"text":"to re-a1"}""", Some.Text((await Store.LogAsync(Key))[1].Json));
    }

    [Fact]
    public async Task OfTwoTurnsFromTheSameVersionTheSecondConflicts()
    {
        var record = await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a1"));
        await Store.CommitAsync(Some.Turn(record, "a2", """{"won":true}"""));

        var late = await Store.CommitAsync(Some.Turn(record, "a3"), default);

        Assert.Equal(CommitStatus.Conflict, late.Status);
        Assert.Equal("""{"won":true}""", Some.Text((await Store.LoadAsync(Key)).State!.Value));
        Assert.Equal(4, (await Store.LogAsync(Key)).Count);
    }

    [Fact]
    public async Task OfTwoFirstTurnsOneCreatesTheConversation()
    {
        var absent = await Store.LoadAsync(Key);
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Store.CommitAsync(Some.Turn(absent, "a" + n), default).AsTask()));

        Assert.Single(results, result => result.Status == CommitStatus.Committed);
        Assert.Equal(7, results.Count(result => result.Status == CommitStatus.Conflict));
        Assert.Equal(2, (await Store.LogAsync(Key)).Count);
    }

    [Fact]
    public async Task AnInboundIdHasItsEffectOnce()
    {
        var record = await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a1"));
        record = await Store.CommitAsync(Some.Turn(record, "a2"));

        var onTop = await Store.CommitAsync(Some.Turn(record, "a1"), default);
        var fromBefore = await Store.CommitAsync(Some.Turn(ConversationRecord.Absent(Key), "a1"), default);

        Assert.Equal(CommitStatus.AlreadyHandled, onTop.Status);
        Assert.Equal(new HandledTurn("a1", 1, 2), onTop.Handled);
        Assert.Equal(CommitStatus.AlreadyHandled, fromBefore.Status);
        Assert.Equal(record.ETag, fromBefore.Record!.ETag);
        Assert.Equal(4, (await Store.LogAsync(Key)).Count);
    }

    [Fact]
    public async Task AnInboundIdIsKnownLongAfterTheRecordForgotIt()
    {
        var record = await Store.LoadAsync(Key);
        for (var i = 0; i < ConversationRecord.RecentTurns + 5; i++)
            record = await Store.CommitAsync(Some.Turn(record, "a" + i));
        await RestartAsync();
        record = await Store.LoadAsync(Key);

        Assert.Null(record.Handled("a0"));
        Assert.Equal(ConversationRecord.RecentTurns, record.Recent.Length);
        Assert.Equal("a20", record.Recent[^1].InboundId);
        Assert.Equal(new HandledTurn("a0", 1, 2), (await Store.CommitAsync(Some.Turn(record, "a0"), default)).Handled);
    }

    [Fact]
    public async Task TheSameIdInAnotherConversationOrChannelIsAnotherActivity()
    {
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a1"));

        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Some.Key("c2")), "a1"));
        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(new("other", Key.Conversation)), "a1"));

        Assert.Equal(2, (await Store.LogAsync(Key)).Count);
    }

    [Fact]
    public async Task DocumentsAreWrittenWithTheTurnOrNotAtAll()
    {
        var absent = await Store.LoadAsync(Key);
        var record = await Store.CommitAsync(Some.Turn(absent, "a1") with { Documents = [new("u", null, Some.Json("1"))] });
        var document = await Store.ReadDocumentAsync("u", default);
        Assert.Equal("1", Some.Text(document!.Json));

        var stale = await Store.CommitAsync(Some.Turn(record, "a2") with { Documents = [new("u", null, Some.Json("2"))] }, default);
        Assert.Equal(CommitStatus.Conflict, stale.Status);
        Assert.Equal(record.ETag, (await Store.LoadAsync(Key)).ETag);

        record = await Store.CommitAsync(Some.Turn(record, "a2") with { Documents = [new("u", document.ETag, Some.Json("3"))] });
        document = await Store.ReadDocumentAsync("u", default);
        Assert.Equal("3", Some.Text(document!.Json));

        await Store.CommitAsync(Some.Turn(record, "a3") with { Documents = [new("u", document.ETag, null)] });
        Assert.Null(await Store.ReadDocumentAsync("u", default));
    }

    [Fact]
    public async Task TheLogIsReadFromAnyPosition()
    {
        var record = await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a1") with { Entries = [Some.In("a1"), Some.Out("b"), Some.Out("c")] });
        await Store.CommitAsync(Some.Turn(record, "a2"));

        Assert.Equal(["c", "a2", "re-a2"], (await Store.LogAsync(Key, after: 2)).Select(entry => entry.Id));
        Assert.Equal([3L, 4, 5], (await Store.LogAsync(Key, after: 2)).Select(entry => entry.Position));
        Assert.Empty(await Store.LogAsync(Key, after: 5));
        Assert.Empty(await Store.LogAsync(Key, after: 500));
        Assert.Equal("a1", (await Store.ReadLogAsync(Key, 0, 1, default))[0].Id);
    }

    [Fact]
    public async Task AReaderIsWokenByTheNextEntry()
    {
        var waiting = Store.WaitForEntryAsync(Key, 0, default);
        Assert.False(waiting.IsCompleted);

        await Store.CommitAsync(Some.Turn(await Store.LoadAsync(Key), "a1"));
        await waiting.WaitAsync(TimeSpan.FromSeconds(10));

        await Store.WaitForEntryAsync(Key, 1, default).WaitAsync(TimeSpan.FromSeconds(10));
        Assert.False(Store.WaitForEntryAsync(Key, 2, default).IsCompleted);
    }

    [Fact]
    public async Task AReaderWhoGoesAwayStopsWaiting()
    {
        using var leave = new CancellationTokenSource();
        var waiting = Store.WaitForEntryAsync(Key, 0, leave.Token);

        await leave.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }

    [Fact]
    public async Task TheLogKeepsToItsLengthButNothingUndelivered()
    {
        Fixture.Options.LogEntries = 20;
        await RestartAsync();
        var record = await Store.LoadAsync(Key);
        for (var i = 0; i < 50; i++)
            record = await Store.CommitAsync(Some.Turn(record, "a" + i));
        Assert.Equal(100, (await Store.LogAsync(Key)).Count);

        await Store.TryClaimAsync(Key, default);
        Assert.False(await Store.SettleAsync(Key, new(100, null, []), default));
        await Store.CommitAsync(Some.Turn(record, "b"));

        var log = await Store.LogAsync(Key);
        Assert.InRange(log.Count, 20, 25);
        Assert.Equal(102, log[^1].Position);
    }

    [Fact]
    public async Task ManyTurnsOfManyConversationsAtOnceAllCount()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(async c =>
        {
            var record = await Store.LoadAsync(Some.Key("many" + c));
            for (var i = 0; i < 25; i++)
                record = await Store.CommitAsync(Some.Turn(record, "a" + i, $$"""{"n":{{i}}}"""));
        }));
        await RestartAsync();

        for (var c = 0; c < 40; c++)
        {
            Assert.Equal("""{"n":24}""", Some.Text((await Store.LoadAsync(Some.Key("many" + c))).State!.Value));
            Assert.Equal(Enumerable.Range(1, 50).Select(n => (long)n), (await Store.LogAsync(Some.Key("many" + c))).Select(entry => entry.Position));
        }
    }

    [Fact]
    public async Task TheCheckPassesWhileTheStoreCanWrite() => await Store.CheckAsync(default);
}
