namespace AdvisorBot.Storage;

public enum CommitStatus
{
    Committed,

    /// <summary>Somebody else committed first; nothing was written. Load again and re-run the turn.</summary>
    Conflict,

    /// <summary>The inbound activity had its effect before; nothing was written.</summary>
    AlreadyHandled,
}
