namespace AdvisorBot.Storage;

/// <summary>
/// Keeps conversations: a state document with a version, an append-only log of activities, and how far the log was
/// delivered. It sees UTF-8 JSON only. Every operation may throw <see cref="StoreUnavailableException"/>, and then has
/// had no effect.
/// </summary>
public interface IConversationStore
{
    /// <summary>The conversation; <see cref="ConversationRecord.Absent"/> when there is none.</summary>
    ValueTask<ConversationRecord> LoadAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>A document outside the conversations; null when there is none.</summary>
    ValueTask<StoredDocument?> ReadDocumentAsync(string key, CancellationToken cancellationToken);

    /// <summary>Writes a turn. Once this returns, the turn survives the end of the process.</summary>
    ValueTask<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>
    /// Writes down an activity whose turn takes longer than its channel waits; the commit of the turn removes it. False,
    /// and nothing written, when a turn with that id has been committed: an activity is accepted or handled, never both,
    /// however short the log's memory.
    /// </summary>
    ValueTask<bool> AcceptAsync(AcceptedActivity activity, CancellationToken cancellationToken);

    /// <summary>Accepted activities that no running process deals with, to be run again: left by a process that ended, or older than <paramref name="age"/>; oldest first.</summary>
    ValueTask<IReadOnlyList<AcceptedActivity>> TakeAbandonedAsync(TimeSpan age, CancellationToken cancellationToken);

    /// <summary>Accepted activities of one conversation that nobody has dealt with yet and that came before <paramref name="before"/>; oldest first.</summary>
    ValueTask<IReadOnlyList<AcceptedActivity>> ReadAcceptedAsync(ConversationKey key, DateTimeOffset before, CancellationToken cancellationToken);

    ValueTask DropAcceptedAsync(ConversationKey key, string id, CancellationToken cancellationToken);

    /// <summary>At least the next entry after <paramref name="after"/> and at most about <paramref name="max"/>, in order; empty at the end of the log.</summary>
    ValueTask<IReadOnlyList<LogEntry>> ReadLogAsync(ConversationKey key, long after, int max, CancellationToken cancellationToken);

    /// <summary>Completes once the log has an entry after <paramref name="after"/>, whichever replica wrote it.</summary>
    Task WaitForEntryAsync(ConversationKey key, long after, CancellationToken cancellationToken);

    /// <summary>Takes the delivery of a conversation, until <see cref="SettleAsync"/> gives it back; false when another sender has it or nothing is due.</summary>
    ValueTask<bool> TryClaimAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>Takes the delivery of conversations whose time has come and which no sender has, most overdue first.</summary>
    ValueTask<IReadOnlyList<ConversationKey>> ClaimDueAsync(int max, CancellationToken cancellationToken);

    /// <summary>The next <see cref="EntryKind.Deliver"/> entries of a claimed conversation, in order.</summary>
    ValueTask<IReadOnlyList<LogEntry>> ReadUndeliveredAsync(ConversationKey key, int max, CancellationToken cancellationToken);

    /// <summary>Records progress. True when there is more to deliver now and the claim goes on; false when the claim is given back.</summary>
    ValueTask<bool> SettleAsync(ConversationKey key, DeliveryProgress progress, CancellationToken cancellationToken);

    /// <summary>How many activities were given up on and are kept for inspection.</summary>
    ValueTask<long> CountDeadLettersAsync(CancellationToken cancellationToken);

    /// <summary>How much there is, cheap enough to be asked every few seconds.</summary>
    ValueTask<StoreSize> MeasureAsync(CancellationToken cancellationToken);

    /// <summary>Deletes what a user left: state, log, documents, of every conversation the user wrote in.</summary>
    /// <param name="channel">Only on this channel; null for all.</param>
    ValueTask<DeletedData> DeleteUserAsync(string userId, string? channel, CancellationToken cancellationToken);

    /// <summary>Deletes what has passed its time by <see cref="StorageOptions"/>; returns the number of conversations deleted.</summary>
    ValueTask<int> SweepAsync(CancellationToken cancellationToken);

    /// <summary>Proves that the store can write now; throws <see cref="StoreUnavailableException"/> with the reason when it cannot.</summary>
    /// <returns>What an operator had better mend before it hurts; null if nothing.</returns>
    ValueTask<string?> CheckAsync(CancellationToken cancellationToken);
}
