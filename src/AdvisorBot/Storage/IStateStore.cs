namespace AdvisorBot.Storage;

/// <summary>What a conversation remembers, with a version, and the documents outside the conversations; turns are written as a whole.</summary>
public interface IStateStore
{
    /// <summary>The conversation; <see cref="ConversationRecord.Absent"/> when there is none.</summary>
    ValueTask<ConversationRecord> LoadAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>A document outside the conversations; null when there is none.</summary>
    ValueTask<StoredDocument?> ReadDocumentAsync(string key, CancellationToken cancellationToken);

    /// <summary>Writes a turn. Once this returns, the turn survives the end of the process.</summary>
    ValueTask<CommitResult> CommitAsync(TurnCommit commit, CancellationToken cancellationToken);
}
