namespace AdvisorBot.Storage;

/// <summary>Wakes readers who wait for the log of a conversation to grow. Holds nothing for conversations without a waiting reader.</summary>
sealed class LogSignals
{
    readonly Dictionary<ConversationKey, Waiting> _waiting = [];
    readonly Lock _lock = new();

    internal int Count
    {
        get
        {
            lock (_lock)
                return _waiting.Count;
        }
    }

    /// <summary>Completes when <paramref name="hasGrown"/> says so, which is asked at once and after every <see cref="Raise"/>.</summary>
    public async Task WaitAsync(ConversationKey key, Func<ValueTask<bool>> hasGrown, CancellationToken cancellationToken)
    {
        while (true)
        {
            // Joined before looking, so that what comes in between is not missed.
            var waiting = Join(key);
            try
            {
                if (await hasGrown())
                    return;
                await waiting.Raised.Task.WaitAsync(cancellationToken);
            }
            finally
            {
                Leave(key, waiting);
            }
        }
    }

    public void Raise(ConversationKey key)
    {
        Waiting? waiting;
        lock (_lock)
            _waiting.Remove(key, out waiting);
        waiting?.Raised.SetResult();
    }

    /// <summary>Wakes everybody, after signals may have been missed.</summary>
    public void RaiseAll()
    {
        List<ConversationKey> keys;
        lock (_lock)
            keys = [.. _waiting.Keys];
        keys.ForEach(Raise);
    }

    Waiting Join(ConversationKey key)
    {
        lock (_lock)
        {
            if (!_waiting.TryGetValue(key, out var waiting))
                _waiting.Add(key, waiting = new());
            waiting.Readers++;
            return waiting;
        }
    }

    void Leave(ConversationKey key, Waiting waiting)
    {
        lock (_lock)
        {
            if (--waiting.Readers == 0 && _waiting.TryGetValue(key, out var current) && current == waiting)
                _waiting.Remove(key);
        }
    }

    sealed class Waiting
    {
        public TaskCompletionSource Raised { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public int Readers { get; set; }
    }
}
