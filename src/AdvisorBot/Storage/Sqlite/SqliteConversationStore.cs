using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace AdvisorBot.Storage.Sqlite;

/// <summary>Conversations in one SQLite file, for one process. Reading never waits for the writer (write-ahead log).</summary>
public sealed class SqliteConversationStore : IConversationStore, IAsyncDisposable
{
    readonly StorageOptions _options;
    readonly TimeProvider _clock;
    readonly SqliteWriter _writer;
    readonly SqliteFlusher _flusher;
    readonly RecordCache _records;
    readonly LogSignals _signals = new();
    readonly ConcurrentBag<SqliteStatements> _readers = [];
    readonly ConcurrentDictionary<ConversationKey, bool> _claimed = new();
    bool _isDisposed;

    public SqliteConversationStore(StorageOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _clock = clock;
        _writer = new(options);
        _flusher = new(options, clock);
        _records = new(options.CacheBytes);
    }

    /// <summary>For tests: what happens between a read and the cache.</summary>
    internal Action? HasRead { get; set; }

    public ValueTask<ConversationRecord> LoadAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        if (_records.Find(key) is { } known)
            return new(known);
        var commits = _records.Commits;
        var record = Read(statements => SqliteTurns.Load(statements, key));
        HasRead?.Invoke();
        _records.AddRead(record, commits);
        return new(record);
    }

    public ValueTask<StoredDocument?> ReadDocumentAsync(string key, CancellationToken cancellationToken) =>
        new(Read(statements => SqliteTurns.ReadDocument(statements, key)));

    public async ValueTask<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        commit.Check();
        return await _writer.WriteAsync(
            statements => SqliteTurns.Commit(statements, commit, _clock.GetUtcNow(), _options),
            result => Committed(commit, result));
    }

    public async ValueTask<bool> AcceptAsync(AcceptedActivity activity, CancellationToken cancellationToken) =>
        await _writer.WriteAsync(statements => SqliteAccepted.Add(statements, activity, _clock.GetUtcNow()));

    public async ValueTask<IReadOnlyList<AcceptedActivity>> TakeAbandonedAsync(TimeSpan age, CancellationToken cancellationToken) =>
        await _writer.WriteAsync(statements => SqliteAccepted.Take(statements, _clock.GetUtcNow() - age, _clock.GetUtcNow()));

    public ValueTask<IReadOnlyList<AcceptedActivity>> ReadAcceptedAsync(ConversationKey key, DateTimeOffset before, CancellationToken cancellationToken) =>
        new(Read(statements => SqliteAccepted.Read(statements, key, before)));

    public async ValueTask DropAcceptedAsync(ConversationKey key, string id, CancellationToken cancellationToken) =>
        await _writer.WriteAsync(statements => SqliteAccepted.Drop(statements, key, id));

    public ValueTask<IReadOnlyList<LogEntry>> ReadLogAsync(ConversationKey key, long after, int max, CancellationToken cancellationToken) =>
        new(Read(statements => SqliteLog.Read(statements, key, after, max)));

    public Task WaitForEntryAsync(ConversationKey key, long after, CancellationToken cancellationToken) =>
        _signals.WaitAsync(key, async () => (await LoadAsync(key, cancellationToken)).NextPosition - 1 > after, cancellationToken);

    public ValueTask<bool> TryClaimAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        if (!_claimed.TryAdd(key, true))
            return new(false);
        if (Read(statements => SqliteDelivery.IsDue(statements, key, _clock.GetUtcNow())))
            return new(true);
        _claimed.TryRemove(key, out _);
        return new(false);
    }

    public ValueTask<IReadOnlyList<ConversationKey>> ClaimDueAsync(int max, CancellationToken cancellationToken)
    {
        var due = Read(statements => SqliteDelivery.Due(statements, _clock.GetUtcNow(), max + _claimed.Count));
        return new([.. due.Where(key => _claimed.TryAdd(key, true)).Take(max)]);
    }

    public ValueTask<IReadOnlyList<LogEntry>> ReadUndeliveredAsync(ConversationKey key, int max, CancellationToken cancellationToken) =>
        new(Read(statements => SqliteDelivery.Undelivered(statements, key, max)));

    public async ValueTask<bool> SettleAsync(ConversationKey key, DeliveryProgress progress, CancellationToken cancellationToken)
    {
        try
        {
            return await _writer.WriteAsync(statements => SqliteDelivery.Settle(statements, key, progress, _clock.GetUtcNow()), more => GiveBack(key, more));
        }
        catch
        {
            // The conversation stays due; it is claimed again once the store can write.
            GiveBack(key, more: false);
            throw;
        }
    }

    public ValueTask<long> CountDeadLettersAsync(CancellationToken cancellationToken) => new(Read(SqliteDelivery.CountDeadLetters));

    public ValueTask<StoreSize> MeasureAsync(CancellationToken cancellationToken) => new(Read(SqliteSweep.Measure));

    public async ValueTask<DeletedData> DeleteUserAsync(string userId, string? channel, CancellationToken cancellationToken)
    {
        var deleted = await _writer.WriteAsync(statements => SqliteDeletion.DeleteUser(statements, userId, channel));
        _records.Clear();
        _flusher.EraseLog();
        return deleted;
    }

    public async ValueTask<int> SweepAsync(CancellationToken cancellationToken)
    {
        var (idle, old) = (_clock.GetUtcNow() - _options.Retention, _clock.GetUtcNow() - _options.LogAge);
        var total = await InStridesAsync(
            0L,
            (reader, after) => SqliteSweep.Idle(reader, after, idle),
            (writer, ids) => SqliteSweep.DeleteIdle(writer, ids, idle),
            cancellationToken);
        await InStridesAsync(
            0L,
            (reader, after) => SqliteSweep.WithOldTurns(reader, after, old),
            (writer, ids) => SqliteSweep.DeleteOldTurns(writer, ids, old),
            cancellationToken);
        await InStridesAsync(
            "",
            (reader, after) => SqliteSweep.OldDocuments(reader, after, idle),
            (writer, keys) => SqliteSweep.DeleteDocuments(writer, keys, idle),
            cancellationToken);
        await _writer.WriteAsync(statements => SqliteSweep.DeleteDeadLetters(statements, idle));
        if (total > 0)
            _records.Clear();
        _flusher.EraseLog();
        return total;
    }

    public async ValueTask<string?> CheckAsync(CancellationToken cancellationToken)
    {
        await _writer.WriteAsync(statements => statements.Get("INSERT OR REPLACE INTO probe VALUES(1, $1)").Run(_clock.GetUtcNow().ToUnixTimeMilliseconds()));
        return null;
    }

    /// <summary>Once: whoever provides the store under several interfaces may close it for each of them.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, true))
            return;
        await _flusher.DisposeAsync();
        await _writer.DisposeAsync();
        foreach (var reader in _readers)
            reader.Dispose();
        _records.Dispose();
    }

    /// <summary>Runs on the writer's thread, in the order of the commits, so that the cache never goes backwards.</summary>
    void Committed(TurnCommit commit, CommitResult result)
    {
        _records.AddCommitted(commit, result.Record);
        if (commit.Forget)
            _flusher.EraseLog();
        if (result.Status == CommitStatus.Committed)
            _signals.Raise(commit.Key);
    }

    async Task<int> InStridesAsync<T>(
        T first, Func<SqliteStatements, T, List<T>> find, Func<SqliteStatements, List<T>, int> delete, CancellationToken cancellationToken)
    {
        var (total, last) = (0, first);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var found = Read(statements => find(statements, last));
            if (found.Count == 0)
                return total;
            last = found[^1];
            total += await _writer.WriteAsync(statements => delete(statements, found));
        }
    }

    void GiveBack(ConversationKey key, bool more)
    {
        if (!more)
            _claimed.TryRemove(key, out _);
    }

    T Read<T>(Func<SqliteStatements, T> read)
    {
        SqliteStatements? reader = null;
        try
        {
            if (!_readers.TryTake(out reader))
                reader = new(SqliteSchema.OpenForReading(_options));
            var result = read(reader);
            _readers.Add(reader);
            return result;
        }
        catch (SqliteException exception)
        {
            reader?.Dispose();
            throw new StoreUnavailableException(SqliteProblem.Describe(exception, _options.File), exception);
        }
    }
}
