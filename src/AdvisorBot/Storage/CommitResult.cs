namespace AdvisorBot.Storage;

/// <param name="Record">The conversation as it stands now; null when the turn has to be run again.</param>
/// <param name="Handled">Where the earlier turn stands, when the activity was already handled.</param>
public sealed record CommitResult(CommitStatus Status, ConversationRecord? Record, HandledTurn? Handled = null)
{
    public static CommitResult Conflict { get; } = new(CommitStatus.Conflict, null);

    public static CommitResult Overtakes { get; } = new(CommitStatus.Overtakes, null);

    public static CommitResult AnsweredEarly { get; } = new(CommitStatus.AnsweredEarly, null);
}
