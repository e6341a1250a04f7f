using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>
/// Connects with the first operation, and again with the next one if that fails; a connection that is lost later is
/// restored in the background. Every operation meanwhile throws <see cref="StoreUnavailableException"/>.
/// </summary>
sealed class RedisConnection : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    readonly string _settings;
    readonly RedisKeys _keys;
    readonly RedisKey[] _prefix;
    readonly LogSignals _signals;
    readonly Lock _lock = new();
    Task<IConnectionMultiplexer>? _connection;
    string? _lastFailure;

    /// <param name="signals">Raised for what other replicas write.</param>
    public RedisConnection(string settings, RedisKeys keys, LogSignals signals)
    {
        _settings = settings;
        _keys = keys;
        _prefix = [keys.Prefix];
        _signals = signals;
    }

    public async Task<T> DoAsync<T>(Func<IDatabase, Task<T>> operation)
    {
        try
        {
            return await operation((await ConnectionAsync()).GetDatabase());
        }
        catch (Exception exception) when (exception is RedisException or RedisTimeoutException or ObjectDisposedException)
        {
            throw new StoreUnavailableException(RedisProblem.Describe(exception, _lastFailure), exception);
        }
    }

    /// <summary>Says at once what an operation would say after it waited for the connection to come back.</summary>
    public async Task DemandAsync(CancellationToken cancellationToken)
    {
        const string OutOfReach = "Redis cannot be reached.";
        IConnectionMultiplexer connection;
        try
        {
            connection = await ConnectionAsync().WaitAsync(Patience, cancellationToken);
        }
        catch (Exception exception) when (exception is RedisException or TimeoutException)
        {
            throw new StoreUnavailableException(
                exception is TimeoutException ? _lastFailure ?? OutOfReach : RedisProblem.Describe(exception, _lastFailure),
                exception);
        }
        if (!connection.IsConnected)
            throw new StoreUnavailableException(_lastFailure ?? OutOfReach);
    }

    /// <summary>The servers that the settings name, and those that they name in turn; none while there is no connection.</summary>
    public async Task<IReadOnlyList<IServer>> ServersAsync()
    {
        try
        {
            return (await ConnectionAsync()).GetServers();
        }
        catch (Exception exception) when (exception is RedisException or ObjectDisposedException)
        {
            return [];
        }
    }

    /// <param name="values">One for each argument of the script.</param>
    public Task<RedisResult> RunAsync(RedisScript script, params ReadOnlySpan<(string Name, RedisValue Value)> values) =>
        RunAsync(script, script.Arguments([], values));

    /// <param name="arguments">As <see cref="RedisScript.Arguments"/> puts them.</param>
    public Task<RedisResult> RunAsync(RedisScript script, RedisValue[] arguments) =>
        DoAsync(database => database.ScriptEvaluateAsync(script.Text, _prefix, arguments));

    public async ValueTask DisposeAsync()
    {
        if (_connection is { IsCompletedSuccessfully: true } connection)
            await (await connection).DisposeAsync();
    }

    /// <summary>One connection for all; a first attempt that failed, by a wrong setting or a name unknown yet, is not kept.</summary>
    Task<IConnectionMultiplexer> ConnectionAsync()
    {
        lock (_lock)
            return _connection is { IsFaulted: false, IsCanceled: false } connection ? connection : _connection = ConnectAsync();
    }

    async Task<IConnectionMultiplexer> ConnectAsync()
    {
        var settings = ConfigurationOptions.Parse(_settings);
        // A first attempt that fails says why; the next operation makes another one. Once connected, it reconnects by itself.
        settings.AbortOnConnectFail = true;
        // The client would not even send the request to write the append-only file anew; whether it may, the server decides.
        settings.AllowAdmin = true;
        // The first operation waits for this, and with it the caller.
        settings.ConnectTimeout = Math.Min(settings.ConnectTimeout, 2000);
        ConnectionMultiplexer connection;
        try
        {
            connection = await ConnectionMultiplexer.ConnectAsync(settings);
        }
        catch (RedisException exception)
        {
            // For whoever asks while the next attempt is under way.
            _lastFailure = RedisProblem.Describe(exception, null);
            throw;
        }
        _lastFailure = null;
        connection.ConnectionFailed += (_, failed) => _lastFailure = RedisProblem.Describe(failed.FailureType, failed.Exception) ?? _lastFailure;
        // Signals may have been missed while the connection was away.
        connection.ConnectionRestored += (_, _) =>
        {
            _lastFailure = null;
            _signals.RaiseAll();
        };
        await connection.GetSubscriber().SubscribeAsync(_keys.Wake, (_, member) => _signals.Raise(RedisKeys.Parse(member!)), CommandFlags.FireAndForget);
        return connection;
    }
}
