namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the memories that a path may begin with.</summary>
public class ScopePath
{
    /// <summary>The user's state.</summary>
    public const string User = "user";

    /// <summary>The conversation's state.</summary>
    public const string Conversation = "conversation";

    /// <summary>The state of the dialog that contains the active one.</summary>
    public const string Dialog = "dialog";

    /// <summary>The state of the active dialog.</summary>
    public const string This = "this";

    /// <summary>What is kept for the turn only.</summary>
    public const string Turn = "turn";
}
