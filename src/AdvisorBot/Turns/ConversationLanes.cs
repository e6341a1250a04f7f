using AdvisorBot.Storage;

namespace AdvisorBot.Turns;

/// <summary>Lets the turns of one conversation run one after another, in the order they came. Only busy conversations take memory.</summary>
sealed class ConversationLanes(int longestQueue)
{
    readonly Dictionary<ConversationKey, Queue<TaskCompletionSource>?> _busy = [];
    readonly Lock _lock = new();

    /// <summary>Waits for the turns that came before. Whoever enters has to <see cref="Leave"/>.</summary>
    /// <exception cref="TurnsBusyException">Too many turns of the conversation wait already.</exception>
    public Task EnterAsync(ConversationKey key)
    {
        lock (_lock)
        {
            if (_busy.TryAdd(key, null))
                return Task.CompletedTask;
            var queue = _busy[key] ??= new();
            if (queue.Count >= longestQueue)
                throw new TurnsBusyException($"{longestQueue} activities of this conversation are waiting already.");
            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            queue.Enqueue(turn);
            return turn.Task;
        }
    }

    public void Leave(ConversationKey key)
    {
        lock (_lock)
        {
            if (_busy[key] is { } queue && queue.TryDequeue(out var next))
                next.SetResult();
            else
                _busy.Remove(key);
        }
    }

    internal int Busy
    {
        get
        {
            lock (_lock)
                return _busy.Count;
        }
    }
}
