namespace AdvisorBot.Storage;

/// <param name="Record">The conversation as it stands now; null after a conflict.</param>
/// <param name="Handled">Where the earlier turn stands, when the activity was already handled.</param>
public sealed record CommitResult(CommitStatus Status, ConversationRecord? Record, HandledTurn? Handled = null)
{
    public static CommitResult Conflict { get; } = new(CommitStatus.Conflict, null);
}
