using Microsoft.Extensions.Caching.Memory;

namespace AdvisorBot.Storage.Sqlite;

/// <summary>Conversations in memory, each as its last commit left it: what is read beside the writer never takes the place of something newer.</summary>
/// <param name="mostBytes">About as much as is kept.</param>
sealed class RecordCache(long mostBytes) : IDisposable
{
    readonly MemoryCache _records = new(new MemoryCacheOptions { SizeLimit = mostBytes });
    readonly Lock _lock = new();
    long _commits;

    /// <summary>How much has been written so far: whoever reads keeps it, to say later as of when that was.</summary>
    public long Commits => Volatile.Read(ref _commits);

    public ConversationRecord? Find(ConversationKey key) => _records.Get<ConversationRecord>(key);

    /// <summary>Keeps what was read, unless a commit has overtaken the read.</summary>
    /// <param name="commits">How much had been written before it was read.</param>
    public void AddRead(ConversationRecord record, long commits)
    {
        lock (_lock)
        {
            if (commits == _commits)
                Keep(record);
        }
    }

    /// <param name="record">The conversation after the commit; null when nobody knows how it stands.</param>
    public void AddCommitted(TurnCommit commit, ConversationRecord? record)
    {
        lock (_lock)
        {
            _commits++;
            if (commit.Forget)
                _records.Clear();
            if (record is null)
                _records.Remove(commit.Key);
            else
                Keep(record);
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _commits++;
            _records.Clear();
        }
    }

    public void Dispose() => _records.Dispose();

    void Keep(ConversationRecord record)
    {
        var bytes = 400 + (record.State?.Length ?? 0) + (record.Recent.Length * 120);
        if (record.ETag is not null && bytes <= mostBytes)
            _records.Set(record.Key, record, new MemoryCacheEntryOptions { Size = bytes });
        else
            _records.Remove(record.Key);
    }
}
