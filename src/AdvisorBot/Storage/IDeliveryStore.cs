namespace AdvisorBot.Storage;

/// <summary>How far the log of each conversation was delivered to its channel, and which sender is at it.</summary>
public interface IDeliveryStore
{
    /// <summary>
    /// Takes the delivery of a conversation, until <see cref="SettleAsync"/> gives it back; false when another sender has it
    /// or nothing is due.
    /// </summary>
    ValueTask<bool> TryClaimAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>Takes the delivery of conversations whose time has come and which no sender has, most overdue first.</summary>
    ValueTask<IReadOnlyList<ConversationKey>> ClaimDueAsync(int max, CancellationToken cancellationToken);

    /// <summary>The next <see cref="EntryKind.Deliver"/> entries of a claimed conversation, in order.</summary>
    ValueTask<IReadOnlyList<LogEntry>> ReadUndeliveredAsync(ConversationKey key, int max, CancellationToken cancellationToken);

    /// <summary>Records progress. True when there is more to deliver now and the claim goes on; false when the claim is given back.</summary>
    ValueTask<bool> SettleAsync(ConversationKey key, DeliveryProgress progress, CancellationToken cancellationToken);

    /// <summary>How many activities were given up on and are kept for inspection.</summary>
    ValueTask<long> CountDeadLettersAsync(CancellationToken cancellationToken);
}
