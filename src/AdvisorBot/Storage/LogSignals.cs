using System.Collections.Concurrent;

namespace AdvisorBot.Storage;

/// <summary>Wakes readers who wait for the log of a conversation to grow. Holds nothing for conversations without a waiting reader.</summary>
sealed class LogSignals
{
    readonly ConcurrentDictionary<ConversationKey, TaskCompletionSource> _waiting = new();

    /// <summary>A task that completes at the next <see cref="Raise"/>. Ask for it before looking at the log, await it after.</summary>
    public Task Next(ConversationKey key) =>
        _waiting.GetOrAdd(key, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Raise(ConversationKey key)
    {
        if (!_waiting.IsEmpty && _waiting.TryRemove(key, out var signal))
            signal.SetResult();
    }

    /// <summary>Wakes everybody, after signals may have been missed.</summary>
    public void RaiseAll()
    {
        foreach (var key in _waiting.Keys)
            Raise(key);
    }
}
