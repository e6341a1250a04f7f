namespace AdvisorBot.Storage;

/// <summary>Activities that the channel was told are taken before their turn has ended.</summary>
public interface IAcceptanceStore
{
    /// <summary>
    /// Writes down an activity whose turn takes longer than its channel waits; the commit of the turn removes it. False,
    /// and nothing written, when a turn with that id has been committed: an activity is accepted or handled, never both,
    /// however short the log's memory.
    /// </summary>
    ValueTask<bool> AcceptAsync(AcceptedActivity activity, CancellationToken cancellationToken);

    /// <summary>Accepted activities of one conversation that nobody has dealt with yet and that came before <paramref name="before"/>; oldest first.</summary>
    ValueTask<IReadOnlyList<AcceptedActivity>> ReadAcceptedAsync(ConversationKey key, DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>
    /// Accepted activities that no running process deals with, to be run again: left by a process that ended, or older than
    /// <paramref name="age"/>; oldest first.
    /// </summary>
    ValueTask<IReadOnlyList<AcceptedActivity>> TakeAbandonedAsync(TimeSpan age, CancellationToken cancellationToken);

    ValueTask DropAcceptedAsync(ConversationKey key, string id, CancellationToken cancellationToken);
}
