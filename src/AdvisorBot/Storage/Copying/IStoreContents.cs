namespace AdvisorBot.Storage.Copying;

/// <summary>
/// The whole of a store, to be read or to be written while nobody else uses it. Every operation may throw
/// <see cref="StoreUnavailableException"/>.
/// </summary>
interface IStoreContents : IAsyncDisposable
{
    IAsyncEnumerable<StoredConversation> ConversationsAsync(CancellationToken cancellationToken);

    IAsyncEnumerable<AcceptedActivity> AcceptedAsync(CancellationToken cancellationToken);

    IAsyncEnumerable<StoredDeadLetter> DeadLettersAsync(CancellationToken cancellationToken);

    IAsyncEnumerable<KeptDocument> DocumentsAsync(CancellationToken cancellationToken);

    Task<bool> IsEmptyAsync();

    Task ClearAsync();

    Task AddAsync(StoredConversation conversation);

    Task AddAsync(AcceptedActivity activity);

    Task AddAsync(StoredDeadLetter letter);

    Task AddAsync(KeptDocument document);

    /// <summary>What was added stays. Where a store can, nothing of it does before.</summary>
    Task CompleteAsync();
}
