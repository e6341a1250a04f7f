namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that contains others.</summary>
public abstract class DialogContainer : Dialog
{
    /// <param name="dialogId">Id of the dialog; null to have one computed.</param>
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>Where the progress of the dialog and those inside is reported; null turns reporting off.</summary>
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value;
            Dialogs.TelemetryClient = value;
        }
    }

    /// <summary>The stack inside this dialog; null when nothing is in progress there.</summary>
    /// <param name="dc">The stack that this dialog is active on.</param>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>The dialog inside with this id; null when there is none.</summary>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>The version of the dialogs inside.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();
}
