using AdvisorBot.Storage;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>
/// Whether there is room for another conversation. Those that there are go on: what they may still grow by is bounded by
/// the limits of addresses and of the log.
/// </summary>
sealed partial class StoreRoom(IStoreUpkeep store, IOptions<DirectLineOptions> options, TimeProvider clock, ILogger<StoreRoom> log)
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    readonly Lock _lock = new();
    Task<bool> _isFull = Task.FromResult(false);
    long? _measuredAt;

    /// <summary>Null when there is.</summary>
    public async ValueTask<DirectLineRefusal?> RefuseAsync(CancellationToken cancellationToken) =>
        await Current().WaitAsync(cancellationToken) ? DirectLineRefusal.NoRoom : null;

    Task<bool> Current()
    {
        lock (_lock)
        {
            if (!_isFull.IsCompleted || (_isFull.IsCompletedSuccessfully && _measuredAt is { } at && clock.GetElapsedTime(at) < Every))
                return _isFull;
            _measuredAt = clock.GetTimestamp();
            return _isFull = MeasureAsync();
        }
    }

    async Task<bool> MeasureAsync()
    {
        var size = await store.MeasureAsync(CancellationToken.None);
        var isFull = size.Conversations >= options.Value.MostConversations || size.Bytes >= options.Value.MostStoredBytes;
        if (isFull)
            LogFull(size.Conversations, size.Bytes);
        return isFull;
    }

    [LoggerMessage(
        1,
        LogLevel.Warning,
        "No conversation is opened: {Conversations} with {Bytes} bytes are kept. See DirectLine:MostConversations, DirectLine:MostStoredBytes and Storage:Retention")]
    partial void LogFull(long conversations, long bytes);
}
