namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as the whole of a bot's conversation.</summary>
public static class DialogExtensions
{
    /// <summary>
    /// Continues the stack with the turn's activity, and begins the dialog when nothing is in progress. An exception is first offered to
    /// the stack as <see cref="DialogEvents.Error"/>; if a dialog handles it, the stack is continued again. States that the turn knows (see
    /// <see cref="AdapterExtensions.UseBotState"/>) are loaded before and saved after.
    /// </summary>
    /// <param name="dialog">The dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">Where the stack is kept.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);

        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        foreach (var (key, service) in turnContext.TurnState)
            dc.Services[key] = service;

        await dc.State.LoadAllScopesAsync(cancellationToken);
        while (!await TryRunAsync(dialog.Id, dc, cancellationToken))
        {
        }

        await dc.State.SaveAllChangesAsync(cancellationToken);
    }

    static async Task<bool> TryRunAsync(string dialogId, DialogContext dc, CancellationToken cancellationToken)
    {
        try
        {
            var result = await dc.ContinueDialogAsync(cancellationToken);
            if (result.Status == DialogTurnStatus.Empty)
                await dc.BeginDialogAsync(dialogId, null, cancellationToken);

            return true;
        }
        catch (Exception exception)
        {
            if (!await dc.EmitEventAsync(DialogEvents.Error, exception, true, true, cancellationToken))
                throw;

            return false;
        }
    }
}
