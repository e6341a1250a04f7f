namespace AdvisorBot.Storage;

/// <summary>Which way an activity of the log went, and who hands it over.</summary>
public enum EntryKind
{
    /// <summary>From the user to the bot.</summary>
    In,

    /// <summary>From the bot to a reader of the log, or in the answer to the request.</summary>
    Out,

    /// <summary>From the bot to a channel that the outbox has to call.</summary>
    Deliver,
}
