using System.Globalization;
using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>
/// What was deleted stands in the append-only file of the server until that is written anew, which may be never. So the
/// server is asked to, once a minute at most, and so are those of its replicas that the settings name. Where the user may
/// not ask, or the server keeps copies of another kind (snapshots, backups), the bytes go with the next of those: see
/// docs/reliability.md.
/// </summary>
sealed class RedisErasure(RedisConnection redis, TimeProvider clock) : IAsyncDisposable
{
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>Another rewrite is under way, which began before the deletion.</summary>
    static readonly TimeSpan ShortPause = TimeSpan.FromSeconds(1);

    const int MostTries = 1000;

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
            await RewriteEverywhereAsync();
            _doneAt = clock.GetTimestamp();
        }
        while (IsAskedAgain());
    }

    /// <summary>A replica that is away would be asked for ever; it is given up on until the next deletion.</summary>
    async Task RewriteEverywhereAsync()
    {
        var all = await redis.ServersAsync();
        var left = all;
        for (var tries = 0; tries < MostTries && (left = await RewriteAsync(left, all)).Count > 0; tries++)
            await Task.Delay(ShortPause, clock, _stopping.Token);
    }

    bool IsAskedAgain()
    {
        lock (_lock)
            return _isAsked;
    }

    /// <returns>Those of the servers that have to be asked again.</returns>
    static async Task<IReadOnlyList<IServer>> RewriteAsync(IReadOnlyList<IServer> servers, IReadOnlyList<IServer> all)
    {
        var left = new List<IServer>();
        foreach (var server in servers)
        {
            if (!await TryRewriteAsync(server, all))
                left.Add(server);
        }
        return left;
    }

    /// <summary>False when it has to be tried again.</summary>
    static async Task<bool> TryRewriteAsync(IServer server, IReadOnlyList<IServer> all)
    {
        try
        {
            if (server.IsReplica && await IsBehindAsync(server, all))
                return false;
            // Without an append-only file, rewriting it would make one.
            if (RedisProblem.Field(await InfoAsync(server, "persistence"), "aof_enabled:") == "1")
                await server.ExecuteAsync("BGREWRITEAOF");
            // The snapshot that a replica began with stays in its folder for good.
            if (server.IsReplica)
                await server.ExecuteAsync("BGSAVE", "SCHEDULE");
            return true;
        }
        catch (RedisServerException refused)
        {
            // Whoever may not ask leaves it to the server; one that is loading, or at another rewrite, is asked again.
            return IsForbidden(refused.Message);
        }
        catch (Exception gone) when (gone is RedisException or TimeoutException)
        {
            return !server.IsReplica;
        }
    }

    static bool IsForbidden(string refusal) =>
        refusal.StartsWith("NOPERM", StringComparison.Ordinal) || refusal.Contains("unknown command", StringComparison.OrdinalIgnoreCase);

    /// <summary>Written anew before it has heard of the deletion, its file would keep what was deleted.</summary>
    static async Task<bool> IsBehindAsync(IServer replica, IReadOnlyList<IServer> all)
    {
        // In a cluster each replica follows another primary, and a moment is all that can be given it.
        if (all.Where(server => !server.IsReplica).ToList() is not [var primary])
            return false;
        return Offset(await InfoAsync(replica, "replication"), "slave_repl_offset:") < Offset(await InfoAsync(primary, "replication"), "master_repl_offset:");
    }

    static async Task<string> InfoAsync(IServer server, string section) => (string?)await server.ExecuteAsync("INFO", section) ?? "";

    static long Offset(string info, string name) =>
        long.TryParse(RedisProblem.Field(info, name), CultureInfo.InvariantCulture, out var offset) ? offset : 0;
}
