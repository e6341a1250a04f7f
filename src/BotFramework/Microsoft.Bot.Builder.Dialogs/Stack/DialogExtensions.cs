namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as the whole of a bot's conversation.</summary>
public static class DialogExtensions
{
    /// <summary>Continues the stack with the turn's activity, and begins the dialog when nothing is in progress.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where the stack is kept.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public static async Task RunAsync(
        this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);

        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
            await dc.BeginDialogAsync(dialog.Id, null, cancellationToken);
    }
}
