using System.Globalization;
using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>
/// Conversations on a Redis server, for several replicas. What a committed turn survives is the server's setting:
/// with appendonly and appendfsync always, everything.
/// </summary>
public sealed class RedisConversationStore : IConversationStore, IAsyncDisposable
{
    readonly StorageOptions _options;
    readonly TimeProvider _clock;
    readonly RedisKeys _keys;
    readonly LogSignals _signals = new();
    readonly string _owner = Guid.NewGuid().ToString("N");
    readonly RedisConnection _redis;
    readonly RedisErasure _erasure;
    bool _isDisposed;

    public RedisConversationStore(StorageOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _clock = clock;
        _keys = new(options.RedisPrefix);
        _redis = new(options.Redis, _keys, _signals);
        _erasure = new(_redis, clock);
    }

    public async ValueTask<ConversationRecord> LoadAsync(ConversationKey key, CancellationToken cancellationToken) => await _redis.DoAsync(async database =>
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
        var values = await _redis.DoAsync(database => database.HashGetAsync(_keys.Document(key), ["v", "j"]));
        return values[0].IsNull ? null : new(values[0]!, (byte[])values[1]!);
    }

    public async ValueTask<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        commit.Check();
        var now = _clock.GetUtcNow();
        var answer = (RedisResult[])(await _redis.RunAsync(RedisScripts.Commit, RedisCommit.Arguments(commit, now, _options)))!;
        switch ((int)answer[0])
        {
            case 1:
                if (commit.Forget)
                    _erasure.Ask();
                return new(CommitStatus.Committed, commit.Before.After(commit, (string)answer[1]!, now));
            case 2:
                var last = (long)answer[1];
                return new(
                    CommitStatus.AlreadyHandled,
                    await LoadAsync(commit.Key, cancellationToken),
                    new(commit.InboundId!, last - (long)answer[2] + 1, last));
            case 3:
                return CommitResult.AnsweredEarly;
            case 4:
                return CommitResult.Overtakes;
            default:
                return CommitResult.Conflict;
        }
    }

    public async ValueTask<bool> AcceptAsync(AcceptedActivity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return (int)await _redis.RunAsync(
            RedisDeliveryScripts.Accept,
            ("member", activity.Key.ToString()),
            ("id", activity.Id),
            ("now", Now()),
            ("came", Ms(activity.Came)),
            ("activity", activity.Json)) == 1;
    }

    public async ValueTask<IReadOnlyList<AcceptedActivity>> TakeAbandonedAsync(TimeSpan age, CancellationToken cancellationToken)
    {
        var found = (RedisValue[])(await _redis.RunAsync(RedisDeliveryScripts.TakeAbandoned, ("before", Ms(_clock.GetUtcNow() - age)), ("now", Now())))!;
        return [.. found.Chunk(3).Select(RedisAccepted.Taken)];
    }

    public async ValueTask<IReadOnlyList<AcceptedActivity>> ReadAcceptedAsync(ConversationKey key, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var found = (RedisValue[])(await _redis.RunAsync(RedisDeliveryScripts.Accepted, ("member", key.ToString()), ("before", Ms(before))))!;
        return [.. found.Chunk(3).Select(item => RedisAccepted.Of(key, item))];
    }

    public async ValueTask DropAcceptedAsync(ConversationKey key, string id, CancellationToken cancellationToken) =>
        await _redis.RunAsync(RedisDeliveryScripts.DropAccepted, ("member", key.ToString()), ("id", id));

    public async ValueTask<IReadOnlyList<LogEntry>> ReadLogAsync(ConversationKey key, long after, int max, CancellationToken cancellationToken) =>
        RedisLog.Entries(await TurnsAsync(key, after, max), after);

    public Task WaitForEntryAsync(ConversationKey key, long after, CancellationToken cancellationToken) => _signals.WaitAsync(
        key,
        async () => await _redis.DoAsync(database => database.HashGetAsync(_keys.Conversation(key), "n")) is { IsNull: false } next && (long)next - 1 > after,
        cancellationToken);

    public async ValueTask<bool> TryClaimAsync(ConversationKey key, CancellationToken cancellationToken) =>
        (int)await _redis.RunAsync(
            RedisDeliveryScripts.Claim,
            ("member", key.ToString()),
            ("now", Now()),
            ("owner", _owner),
            ("leaseUntil", LeaseEnd()),
            ("noPauseReaches", NoPauseReaches())) == 1;

    public async ValueTask<IReadOnlyList<ConversationKey>> ClaimDueAsync(int max, CancellationToken cancellationToken)
    {
        var members = (string[])(
            await _redis.RunAsync(
                RedisDeliveryScripts.ClaimDue,
                ("now", Now()),
                ("owner", _owner),
                ("leaseUntil", LeaseEnd()),
                ("most", max),
                ("noPauseReaches", NoPauseReaches())))!;
        return [.. members.Select(RedisKeys.Parse)];
    }

    public async ValueTask<IReadOnlyList<LogEntry>> ReadUndeliveredAsync(ConversationKey key, int max, CancellationToken cancellationToken)
    {
        var delivered = await _redis.DoAsync(database => database.HashGetAsync(_keys.Conversation(key), "d"));
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
        var arguments = RedisDeliveryScripts.Settle.Arguments(
            [.. progress.DeadLetters.SelectMany(letter => new RedisValue[] { letter.Position, letter.Reason, letter.Json })],
            ("member", key.ToString()),
            ("owner", _owner),
            ("deliveredTo", progress.DeliveredTo),
            ("retryAt", progress.RetryAt is { } at ? Ms(at) : ""),
            ("now", Now()),
            ("leaseUntil", LeaseEnd()));
        return (int)await _redis.RunAsync(RedisDeliveryScripts.Settle, arguments) == 1;
    }

    public async ValueTask<long> CountDeadLettersAsync(CancellationToken cancellationToken) =>
        await _redis.DoAsync(database => database.StreamLengthAsync(_keys.Dead));

    public async ValueTask<StoreSize> MeasureAsync(CancellationToken cancellationToken) => new(
        await _redis.DoAsync(database => database.SortedSetLengthAsync(_keys.Idle)),
        RedisProblem.UsedIn(await _redis.DoAsync(RedisProblem.MemoryAsync)));

    public async ValueTask<DeletedData> DeleteUserAsync(string userId, string? channel, CancellationToken cancellationToken)
    {
        var answer = (int[])(await _redis.RunAsync(RedisScripts.DeleteUser, ("user", userId), ("channel", channel ?? "")))!;
        _erasure.Ask();
        return new(answer[0], answer[1]);
    }

    public async ValueTask<int> SweepAsync(CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        var total = await RedisSweep.DropIdleAsync(_redis, Ms(now - _options.Retention), cancellationToken);
        await RedisSweep.TrimByAgeAsync(_redis, Ms(now - _options.LogAge), cancellationToken);
        if (total > 0)
            _erasure.Ask();
        return total;
    }

    public async ValueTask<string?> CheckAsync(CancellationToken cancellationToken)
    {
        await _redis.DemandAsync(cancellationToken);
        await _redis.DoAsync(database => database.StringSetAsync(_keys.Probe, Now()));
        return RedisProblem.EvictionIn(await _redis.DoAsync(RedisProblem.MemoryAsync));
    }

    /// <summary>Once: whoever provides the store under several interfaces may close it for each of them.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, true))
            return;
        await _erasure.DisposeAsync();
        await _redis.DisposeAsync();
    }

    Task<StreamEntry[]> TurnsAsync(ConversationKey key, long after, int max) =>
        _redis.DoAsync(database => database.StreamRangeAsync(_keys.Log(key), string.Create(CultureInfo.InvariantCulture, $"{after + 1}-0"), count: max));

    RedisValue Now() => Ms(_clock.GetUtcNow());

    RedisValue NoPauseReaches() => Ms(_clock.GetUtcNow() + DeliveryProgress.LongestPause);

    RedisValue LeaseEnd() => Ms(_clock.GetUtcNow() + _options.DeliveryLease);

    static RedisValue Ms(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    internal static DateTimeOffset Time(RedisValue ms) => DateTimeOffset.FromUnixTimeMilliseconds((long)ms);
}
