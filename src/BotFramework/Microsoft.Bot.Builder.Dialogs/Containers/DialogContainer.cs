using Microsoft.Bot.Schema;

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

    /// <summary>The dialog with this id, inside or else on the way up from a stack; null when there is none.</summary>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) => Dialogs.Find(dialogId) ?? dc?.FindDialog(dialogId);

    /// <inheritdoc/>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken);
        // A change of version that nobody handles shows in the emulator, where the one who made it is looking.
        if (!handled && e.Name == DialogEvents.VersionChanged)
            await dc.Context.SendActivityAsync(Activity.CreateTraceActivity($"Unhandled dialog event: {e.Name}. Active dialog: {dc.ActiveDialog?.Id}"), cancellationToken);

        return handled;
    }

    /// <summary>The version of the dialogs inside.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>
    /// Raises <see cref="DialogEvents.VersionChanged"/>, with this dialog's id, if the dialogs inside are not those that ran in the
    /// conversation's last turn.
    /// </summary>
    /// <param name="dc">The stack that this dialog is active on.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var before = dc.ActiveDialog.Version;
        dc.ActiveDialog.Version = GetInternalVersion();
        if (before != null && before != dc.ActiveDialog.Version)
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken);
    }
}
