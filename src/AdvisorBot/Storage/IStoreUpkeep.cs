namespace AdvisorBot.Storage;

/// <summary>How the store is, how much it holds, and what of it has to go.</summary>
public interface IStoreUpkeep
{
    /// <summary>Proves that the store can write now; throws <see cref="StoreUnavailableException"/> with the reason when it cannot.</summary>
    /// <returns>What an operator had better mend before it hurts; null if nothing.</returns>
    ValueTask<string?> CheckAsync(CancellationToken cancellationToken);

    /// <summary>How much there is, cheap enough to be asked every few seconds.</summary>
    ValueTask<StoreSize> MeasureAsync(CancellationToken cancellationToken);

    /// <summary>Deletes what a user left: state, log, documents, of every conversation the user wrote in.</summary>
    /// <param name="channel">Only on this channel; null for all.</param>
    ValueTask<DeletedData> DeleteUserAsync(string userId, string? channel, CancellationToken cancellationToken);

    /// <summary>Deletes what has passed its time by <see cref="StorageOptions"/>; returns the number of conversations deleted.</summary>
    ValueTask<int> SweepAsync(CancellationToken cancellationToken);
}
