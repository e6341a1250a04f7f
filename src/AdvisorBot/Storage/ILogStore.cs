namespace AdvisorBot.Storage;

/// <summary>The append-only log of a conversation, which only <see cref="IStateStore.CommitAsync"/> writes.</summary>
public interface ILogStore
{
    /// <summary>
    /// At least the next entry after <paramref name="after"/> and at most about <paramref name="max"/>, in order; empty at
    /// the end of the log.
    /// </summary>
    ValueTask<IReadOnlyList<LogEntry>> ReadLogAsync(ConversationKey key, long after, int max, CancellationToken cancellationToken);

    /// <summary>Completes once the log has an entry after <paramref name="after"/>, whichever replica wrote it.</summary>
    Task WaitForEntryAsync(ConversationKey key, long after, CancellationToken cancellationToken);
}
