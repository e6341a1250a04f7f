namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the events that the framework itself raises.</summary>
public class DialogEvents
{
    /// <summary>A dialog was begun.</summary>
    public const string BeginDialog = "beginDialog";

    /// <summary>The active dialog is to ask again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>The stack is being cancelled.</summary>
    public const string CancelDialog = "cancelDialog";

    /// <summary>An activity came in.</summary>
    public const string ActivityReceived = "activityReceived";

    /// <summary>The dialogs have changed since the stack was stored.</summary>
    public const string VersionChanged = "versionChanged";

    /// <summary>An exception was thrown; the event's value is the exception.</summary>
    public const string Error = "error";

    /// <summary>Reserved for events of a bot's own.</summary>
    public const string Custom = "custom";
}
