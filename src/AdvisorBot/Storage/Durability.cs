namespace AdvisorBot.Storage;

/// <summary>What a turn survives once it is committed to SQLite.</summary>
public enum Durability
{
    /// <summary>The end of the process, however sudden; the turns of the last fifth of a second may be lost when the machine loses power.</summary>
    ProcessKill,

    /// <summary>A loss of power too: every commit waits for the disk.</summary>
    PowerLoss,
}
