namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog, or a step of it, runs or ends.</summary>
public enum DialogReason
{
    /// <summary>It was begun.</summary>
    BeginCalled,

    /// <summary>A further activity came in.</summary>
    ContinueCalled,

    /// <summary>A dialog ended of itself.</summary>
    EndCalled,

    /// <summary>It makes way for another.</summary>
    ReplaceCalled,

    /// <summary>It was cancelled.</summary>
    CancelCalled,

    /// <summary>The step before asked to go on.</summary>
    NextCalled,
}
