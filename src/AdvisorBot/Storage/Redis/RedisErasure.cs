using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>
/// What was deleted stands in the append-only file of the server until that is written anew, which may be never. So the
/// server is asked to, once a minute at most. Where the user may not ask, or the server keeps copies of another kind
/// (snapshots, replicas, backups), the bytes go with the next of those: see docs/reliability.md.
/// </summary>
sealed class RedisErasure(RedisConnection redis, TimeProvider clock) : IAsyncDisposable
{
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Another rewrite is under way, which began before the deletion.</summary>
    static readonly TimeSpan ShortPause = TimeSpan.FromSeconds(1);

    readonly Lock _lock = new();
    readonly CancellationTokenSource _stopping = new();
    Task _running = Task.CompletedTask;
    bool _isAsked;
    long? _doneAt;

    /// <summary>Something was deleted for good.</summary>
    public void Ask()
    {
        lock (_lock)
        {
            _isAsked = true;
            if (_running.IsCompleted)
                _running = Task.Run(RunAsync);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    async Task RunAsync()
    {
        do
        {
            if (_doneAt is { } at && Pause - clock.GetElapsedTime(at) is { Ticks: > 0 } rest)
                await Task.Delay(rest, clock, _stopping.Token);
            lock (_lock)
                _isAsked = false;
            while (!await TryRewriteAsync())
                await Task.Delay(ShortPause, clock, _stopping.Token);
            _doneAt = clock.GetTimestamp();
        }
        while (IsAskedAgain());
    }

    bool IsAskedAgain()
    {
        lock (_lock)
            return _isAsked;
    }

    /// <summary>False when it has to be tried again.</summary>
    async Task<bool> TryRewriteAsync()
    {
        try
        {
            // Without an append-only file, rewriting it would make one.
            if (RedisProblem.Field(await redis.DoAsync(RedisProblem.PersistenceAsync), "aof_enabled:") == "1")
                await redis.DoAsync(database => database.ExecuteAsync("BGREWRITEAOF"));
            return true;
        }
        catch (StoreUnavailableException problem)
        {
            return problem.InnerException is not RedisServerException { Message: var said } || !said.Contains("already in progress", StringComparison.Ordinal);
        }
    }
}
