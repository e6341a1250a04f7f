namespace AdvisorBot.Storage;

public enum CommitStatus
{
    Committed,

    /// <summary>Somebody else committed first; nothing was written. Load again and re-run the turn.</summary>
    Conflict,

    /// <summary>As <see cref="Conflict"/>: the request was answered without the replies, which now have to be delivered.</summary>
    AnsweredEarly,

    /// <summary>Nothing was written: an activity that came before this one has been accepted and not dealt with yet. It is first.</summary>
    Overtakes,

    /// <summary>The inbound activity had its effect before; nothing was written.</summary>
    AlreadyHandled,
}
