namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a stack of dialogs stands after a call.</summary>
public enum DialogTurnStatus
{
    /// <summary>No dialog is active.</summary>
    Empty,

    /// <summary>The active dialog waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended; its result, if any, is at hand.</summary>
    Complete,

    /// <summary>All dialogs were cancelled.</summary>
    Cancelled,

    /// <summary>The dialog is complete, yet stays on the stack and waits.</summary>
    CompleteAndWait,
}
