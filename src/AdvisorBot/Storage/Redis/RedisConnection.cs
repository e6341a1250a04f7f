using StackExchange.Redis;

namespace AdvisorBot.Storage.Redis;

/// <summary>
/// Connects with the first operation; a server that cannot be reached is tried again in the background, and every
/// operation meanwhile throws <see cref="StoreUnavailableException"/>.
/// </summary>
sealed class RedisConnection : IAsyncDisposable
{
    readonly string _settings;
    readonly RedisKeys _keys;
    readonly RedisKey[] _prefix;
    readonly LogSignals _signals;
    readonly Lock _lock = new();
    Task<IConnectionMultiplexer>? _connection;

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
        catch (Exception exception) when (exception is RedisException or RedisTimeoutException)
        {
            throw new StoreUnavailableException("Redis: " + exception.Message, exception);
        }
    }

    public Task<RedisResult> RunAsync(string script, RedisValue[] values) => DoAsync(database => database.ScriptEvaluateAsync(script, _prefix, values));

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
        settings.AbortOnConnectFail = false;
        var connection = await ConnectionMultiplexer.ConnectAsync(settings);
        // Signals may have been missed while the connection was away.
        connection.ConnectionRestored += (_, _) => _signals.RaiseAll();
        await connection.GetSubscriber().SubscribeAsync(_keys.Wake, (_, member) => _signals.Raise(RedisKeys.Parse(member!)), CommandFlags.FireAndForget);
        return connection;
    }
}
