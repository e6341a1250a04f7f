using System.Globalization;
using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>
/// Conversations on a Redis server, for several replicas. What a committed turn survives is the server's setting:
/// with appendonly and appendfsync always, everything.
/// </summary>
public sealed class RedisConversationStore : IConversationStore, IAsyncDisposable
{
    const int SweepStride = 200;

    readonly StorageOptions _options;
    readonly TimeProvider _clock;
    readonly RedisKeys _keys;
    readonly RedisKey[] _prefix;
    readonly LogSignals _signals = new();
    readonly string _owner = Guid.NewGuid().ToString("N");
    readonly Lazy<Task<IConnectionMultiplexer>> _connection;

    /// <summary>Connects with the first operation; a server that cannot be reached is tried again in the background.</summary>
    public RedisConversationStore(StorageOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _clock = clock;
        _keys = new(options.RedisPrefix);
        _prefix = [_keys.Prefix];
        _connection = new(ConnectAsync);
    }

    public async ValueTask<ConversationRecord> LoadAsync(ConversationKey key, CancellationToken cancellationToken) => await Guard(async database =>
    {
        var fields = database.HashGetAsync(_keys.Conversation(key), ["v", "s", "n", "u"]);
        var turns = database.StreamRangeAsync(_keys.Log(key), count: ConversationRecord.RecentTurns, messageOrder: Order.Descending);
        var users = database.SetMembersAsync(_keys.Users(key));
        var values = await fields;
        if (values[0].IsNull)
            return ConversationRecord.Absent(key);
        var state = values[1].IsNull ? default(ReadOnlyMemory<byte>?) : new((byte[])values[1]!);
        return new(key, values[0], state, (long)values[2], Time(values[3]), RedisLog.Handled(await turns), [.. (await users).Select(user => (string)user!)]);
    });

    public async ValueTask<StoredDocument?> ReadDocumentAsync(string key, CancellationToken cancellationToken)
    {
        var values = await Guard(database => database.HashGetAsync(_keys.Document(key), ["v", "j"]));
        return values[0].IsNull ? null : new(values[0]!, (byte[])values[1]!);
    }

    public async ValueTask<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        commit.Check();
        var now = _clock.GetUtcNow();
        var answer = (RedisResult[])(await RunAsync(RedisScripts.Commit, RedisCommit.Arguments(commit, now, _options)))!;
        switch ((int)answer[0])
        {
            case 1:
                return new(CommitStatus.Committed, commit.Before.After(commit, (string)answer[1]!, now));
            case 2:
                var last = (long)answer[1];
                return new(CommitStatus.AlreadyHandled, await LoadAsync(commit.Key, cancellationToken), new(commit.InboundId!, last - (long)answer[2] + 1, last));
            case 3:
                return CommitResult.AnsweredEarly;
            default:
                return CommitResult.Conflict;
        }
    }

    public async ValueTask<bool> AcceptAsync(AcceptedActivity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return (int)await RunAsync(RedisDeliveryScripts.Accept, [activity.Key.ToString(), activity.Id, Now(), activity.Json]) == 1;
    }

    public async ValueTask<IReadOnlyList<AcceptedActivity>> TakeAbandonedAsync(TimeSpan age, CancellationToken cancellationToken)
    {
        var found = (RedisValue[])(await RunAsync(RedisDeliveryScripts.TakeAbandoned, [Ms(_clock.GetUtcNow() - age), Now()]))!;
        var abandoned = new List<AcceptedActivity>(found.Length / 2);
        for (var i = 0; i < found.Length; i += 2)
        {
            var name = ((string)found[i]!).Split('\n', 2);
            abandoned.Add(new(RedisKeys.Parse(name[0]), name[1], (byte[])found[i + 1]!));
        }
        return abandoned;
    }

    public async ValueTask DropAcceptedAsync(ConversationKey key, string id, CancellationToken cancellationToken) =>
        await RunAsync(RedisDeliveryScripts.DropAccepted, [key.ToString(), id]);

    public async ValueTask<IReadOnlyList<LogEntry>> ReadLogAsync(ConversationKey key, long after, int max, CancellationToken cancellationToken) =>
        RedisLog.Entries(await TurnsAsync(key, after, max), after);

    public Task WaitForEntryAsync(ConversationKey key, long after, CancellationToken cancellationToken) => _signals.WaitAsync(
        key,
        async () => await Guard(database => database.HashGetAsync(_keys.Conversation(key), "n")) is { IsNull: false } next && (long)next - 1 > after,
        cancellationToken);

    public async ValueTask<bool> TryClaimAsync(ConversationKey key, CancellationToken cancellationToken) =>
        (int)await RunAsync(RedisDeliveryScripts.Claim, [key.ToString(), Now(), _owner, LeaseEnd()]) == 1;

    public async ValueTask<IReadOnlyList<ConversationKey>> ClaimDueAsync(int max, CancellationToken cancellationToken)
    {
        var members = (string[])(await RunAsync(RedisDeliveryScripts.ClaimDue, [Now(), _owner, LeaseEnd(), max]))!;
        return [.. members.Select(RedisKeys.Parse)];
    }

    public async ValueTask<IReadOnlyList<LogEntry>> ReadUndeliveredAsync(ConversationKey key, int max, CancellationToken cancellationToken)
    {
        var delivered = await Guard(database => database.HashGetAsync(_keys.Conversation(key), "d"));
        if (delivered.IsNull)
            return [];
        var entries = new List<LogEntry>();
        for (var after = (long)delivered; entries.Count < max;)
        {
            var turns = await TurnsAsync(key, after, max);
            if (turns.Length == 0)
                break;
            var found = RedisLog.Entries(turns, after);
            after = found[^1].Position;
            entries.AddRange(found.Where(entry => entry.Kind == EntryKind.Deliver));
        }
        return entries;
    }

    public async ValueTask<bool> SettleAsync(ConversationKey key, DeliveryProgress progress, CancellationToken cancellationToken)
    {
        RedisValue retryAt = progress.RetryAt?.ToUnixTimeMilliseconds() is { } ms ? ms : "";
        RedisValue[] arguments = [key.ToString(), _owner, progress.DeliveredTo, retryAt, Now(), LeaseEnd()];
        var letters = progress.DeadLetters.SelectMany(letter => new RedisValue[] { letter.Position, letter.Reason, letter.Json });
        return (int)await RunAsync(RedisDeliveryScripts.Settle, [.. arguments, .. letters]) == 1;
    }

    public async ValueTask<long> CountDeadLettersAsync(CancellationToken cancellationToken) => await Guard(database => database.StreamLengthAsync(_keys.Dead));

    public async ValueTask<DeletedData> DeleteUserAsync(string userId, string? channel, CancellationToken cancellationToken)
    {
        var answer = (int[])(await RunAsync(RedisScripts.DeleteUser, [userId, channel ?? ""]))!;
        return new(answer[0], answer[1]);
    }

    public async ValueTask<int> SweepAsync(CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        var total = 0;
        int swept;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            swept = (int)await RunAsync(RedisScripts.Sweep, [Ms(now - _options.Retention), Ms(now - _options.Retention), SweepStride]);
            total += swept;
        }
        while (swept == SweepStride);
        var idle = (await _connection.Value).GetDatabase();
        await foreach (var member in idle.SortedSetScanAsync(_keys.Idle).WithCancellation(cancellationToken))
            await RunAsync(RedisScripts.TrimByAge, [member.Element, Ms(now - _options.LogAge)]);
        return total;
    }

    public async ValueTask CheckAsync(CancellationToken cancellationToken) => await Guard(database => database.StringSetAsync(_keys.Probe, Now()));

    public async ValueTask DisposeAsync()
    {
        if (_connection.IsValueCreated)
            await (await _connection.Value).DisposeAsync();
    }

    async Task<IConnectionMultiplexer> ConnectAsync()
    {
        var settings = ConfigurationOptions.Parse(_options.Redis);
        settings.AbortOnConnectFail = false;
        var connection = await ConnectionMultiplexer.ConnectAsync(settings);
        // Signals may have been missed while the connection was away.
        connection.ConnectionRestored += (_, _) => _signals.RaiseAll();
        await connection.GetSubscriber().SubscribeAsync(_keys.Wake, (_, member) => _signals.Raise(RedisKeys.Parse(member!)), CommandFlags.FireAndForget);
        return connection;
    }

    Task<StreamEntry[]> TurnsAsync(ConversationKey key, long after, int max) =>
        Guard(database => database.StreamRangeAsync(_keys.Log(key), string.Create(CultureInfo.InvariantCulture, $"{after + 1}-0"), count: max));

    Task<RedisResult> RunAsync(string script, RedisValue[] values) => Guard(database => database.ScriptEvaluateAsync(script, _prefix, values));

    async Task<T> Guard<T>(Func<IDatabase, Task<T>> operation)
    {
        try
        {
            return await operation((await _connection.Value).GetDatabase());
        }
        catch (Exception exception) when (exception is RedisException or RedisTimeoutException)
        {
            throw new StoreUnavailableException("Redis: " + exception.Message, exception);
        }
    }

    RedisValue Now() => Ms(_clock.GetUtcNow());

    RedisValue LeaseEnd() => Ms(_clock.GetUtcNow() + _options.DeliveryLease);

    static RedisValue Ms(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    internal static DateTimeOffset Time(RedisValue ms) => DateTimeOffset.FromUnixTimeMilliseconds((long)ms);
}
