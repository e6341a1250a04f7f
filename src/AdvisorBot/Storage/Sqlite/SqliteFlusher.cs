using Microsoft.Data.Sqlite;

namespace AdvisorBot.Storage.Sqlite;

/// <summary>
/// Five times a second, puts the write-ahead log on disk, and when that has grown, moves it into the file. Both next to
/// the writer and not in its way: turns need not wait for the disk unless they are to survive a loss of power.
/// </summary>
sealed class SqliteFlusher : IAsyncDisposable
{
    const long CheckpointAt = 16 << 20;

    static readonly TimeSpan Every = TimeSpan.FromSeconds(0.2);

    readonly StorageOptions _options;
    readonly CancellationTokenSource _stopping = new();
    readonly Task _running;
    long _flushed;
    volatile bool _erase;

    public SqliteFlusher(StorageOptions options, TimeProvider clock)
    {
        _options = options;
        _running = Task.Run(() => RunAsync(clock));
    }

    /// <summary>Something was deleted for good: what the log still holds of it goes with the next round.</summary>
    public void EraseLog() => _erase = true;

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _running;
        _stopping.Dispose();
    }

    async Task RunAsync(TimeProvider clock)
    {
        var log = new FileInfo(_options.File + "-wal");
        while (!_stopping.IsCancellationRequested)
        {
            await Task.Delay(Every, clock, _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                log.Refresh();
                if (!log.Exists)
                    continue;
                if (_options.Durability == Durability.ProcessKill)
                    Flush(log);
                if (_erase)
                    _erase = !Checkpoint("TRUNCATE");
                else if (log.Length >= CheckpointAt)
                    Checkpoint("PASSIVE");
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SqliteException)
            {
                // The writer meets the same trouble and reports it.
            }
        }
    }

    void Flush(FileInfo log)
    {
        var written = log.LastWriteTimeUtc.Ticks;
        if (written == _flushed)
            return;
        using var file = File.OpenHandle(log.FullName, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        RandomAccess.FlushToDisk(file);
        _flushed = written;
    }

    /// <summary>Whether nothing was in the way: readers hold on to the log for moments.</summary>
    bool Checkpoint(string mode)
    {
        using var connection = SqliteSchema.OpenForCheckpoints(_options);
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA wal_checkpoint({mode})";
        return command.ExecuteScalar() is 0L;
    }
}
