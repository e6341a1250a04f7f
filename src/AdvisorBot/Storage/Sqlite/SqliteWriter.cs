using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace AdvisorBot.Storage.Sqlite;

/// <summary>
/// The one writer of the file, on a thread of its own because SQLite has no asynchronous calls. Everything that waits
/// is written in one transaction (group commit), so that many conversations share one wait for the disk.
/// </summary>
sealed class SqliteWriter : IAsyncDisposable
{
    const int LargestGroup = 256;

    /// <summary>In seconds.</summary>
    const int ShortLockWait = 1;

    readonly BlockingCollection<IWork> _waiting = new(new ConcurrentQueue<IWork>());
    readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly StorageOptions _options;
    readonly Thread _thread;
    SqliteStatements? _statements;

    // The last attempt could not even begin.
    bool _isOutOfReach;

    public SqliteWriter(StorageOptions options)
    {
        _options = options;
        TryOpen();
        _thread = new(WriteAll) { IsBackground = true, Name = "SQLite writer" };
        _thread.Start();
    }

    /// <summary>
    /// Runs <paramref name="write"/> in the next transaction; completes when that is on disk. It may run twice, when
    /// another write of the same transaction fails. <paramref name="committed"/> runs on the writer's thread, in the order of the writes.
    /// </summary>
    public Task<T> WriteAsync<T>(Func<SqliteStatements, T> write, Action<T>? committed = null)
    {
        var work = new Work<T>(write, committed);
        try
        {
            _waiting.Add(work);
        }
        catch (InvalidOperationException)
        {
            work.Fail(new StoreUnavailableException("The store is closed."));
        }
        return work.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _waiting.CompleteAdding();
        await _stopped.Task;
        _waiting.Dispose();
    }

    /// <summary>A file that cannot be opened yet is no reason not to start: every write tries again and says why it fails.</summary>
    void TryOpen()
    {
        try
        {
            _statements = new(SqliteSchema.OpenForWriting(_options));
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
        }
    }

    void WriteAll()
    {
        var group = new List<IWork>(LargestGroup);
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            group.Add(first);
            while (group.Count < LargestGroup && _waiting.TryTake(out var next))
                group.Add(next);
            WriteGroup(group);
            group.Clear();
        }
        _statements?.Dispose();
        _stopped.SetResult();
    }

    /// <summary>When a group fails, each of its members gets a transaction of its own, so that none suffers for another.</summary>
    void WriteGroup(List<IWork> group)
    {
        if (TryWrite(group, out var problem))
            return;
        foreach (var work in group)
        {
            // Where the file cannot be had at all, each of them would wait as long again.
            if (group.Count == 1 || _isOutOfReach || !TryWrite([work], out problem))
                work.Fail(problem!);
        }
    }

    bool TryWrite(List<IWork> group, out Exception? problem)
    {
        problem = null;
        // Whoever found the file locked has waited for those who come after, too.
        var wait = _isOutOfReach ? ShortLockWait : SqliteSchema.LongestLockWait;
        _isOutOfReach = true;
        try
        {
            Open();
            _statements!.Begin.LockWait = wait;
            _statements.Begin.Run();
            _isOutOfReach = false;
            foreach (var work in group)
                work.Run(_statements);
            _statements.End.Run();
        }
        catch (SqliteException exception)
        {
            problem = new StoreUnavailableException(SqliteProblem.Describe(exception, _options.File), exception);
            Abandon();
            return false;
        }
        catch (Exception exception)
        {
            problem = exception is IOException or UnauthorizedAccessException ? new StoreUnavailableException(exception.Message, exception) : exception;
            Abandon();
            return false;
        }
        foreach (var work in group)
            work.Complete();
        return true;
    }

    /// <summary>
    /// What is written to a file that was deleted, moved or replaced is gone at the next start. So nothing is, until the
    /// file is back or the service is started anew.
    /// </summary>
    void Open()
    {
        if (_statements?.HasMoved == true)
        {
            throw new StoreUnavailableException(File.Exists(_options.File)
                ? $"{_options.File} was replaced while the service runs. Stop the service, leave no -wal and -shm of the former file beside the new one, and start it."
                : $"{_options.File} was deleted or moved while the service runs. Put it back, or start the service anew to begin with an empty one.");
        }
        _statements ??= new(SqliteSchema.OpenForWriting(_options));
    }

    /// <summary>Rolls back; a connection that cannot even do that is replaced.</summary>
    void Abandon()
    {
        try
        {
            _statements?.Rollback.Run();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == SqliteProblem.NoTransaction)
        {
            // SQLite itself rolled back, as it does when the disk is full.
        }
        catch (SqliteException)
        {
            _statements?.Dispose();
            _statements = null;
        }
    }

    interface IWork
    {
        void Run(SqliteStatements statements);

        void Complete();

        void Fail(Exception exception);
    }

    sealed class Work<T>(Func<SqliteStatements, T> write, Action<T>? committed) : IWork
    {
        readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        T _result = default!;

        public Task<T> Task => _done.Task;

        public void Run(SqliteStatements statements) => _result = write(statements);

        public void Complete()
        {
            try
            {
                committed?.Invoke(_result);
                _done.SetResult(_result);
            }
            catch (Exception exception)
            {
                // Whatever it is, the writer goes on: everything else waits for it.
                _done.TrySetException(exception);
            }
        }

        public void Fail(Exception exception) => _done.SetException(exception);
    }
}
