namespace AdvisorBot.Storage.Copying;

/// <summary>Copies all of a store into another, of whatever kind.</summary>
static class StoreCopy
{
    /// <returns>The number of conversations.</returns>
    public static async Task<int> RunAsync(IStoreContents from, IStoreContents to, CancellationToken cancellationToken)
    {
        var conversations = 0;
        await foreach (var conversation in from.ConversationsAsync(cancellationToken))
        {
            await to.AddAsync(conversation);
            conversations++;
        }
        await foreach (var activity in from.AcceptedAsync(cancellationToken))
            await to.AddAsync(activity);
        await foreach (var letter in from.DeadLettersAsync(cancellationToken))
            await to.AddAsync(letter);
        await foreach (var document in from.DocumentsAsync(cancellationToken))
            await to.AddAsync(document);
        await to.CompleteAsync();
        return conversations;
    }
}
