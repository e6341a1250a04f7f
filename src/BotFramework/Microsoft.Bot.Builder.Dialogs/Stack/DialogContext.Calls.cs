namespace Microsoft.Bot.Builder.Dialogs;

/// <content>The calls that move a conversation on.</content>
public partial class DialogContext
{
    /// <summary>Puts a dialog on the stack and begins it.</summary>
    /// <param name="dialogId">Id of a dialog of this set or a parent's.</param>
    /// <param name="options">What it is handed; may be null.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or empty.</exception>
    /// <exception cref="Exception">There is no such dialog.</exception>
    public async Task<DialogTurnResult> BeginDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        DialogErrors.ThrowIfToken(options, nameof(options));
        if (string.IsNullOrEmpty(dialogId))
            throw new ArgumentNullException(nameof(dialogId));

        var dialog = FindDialog(dialogId) ?? throw DialogErrors.CannotBegin(dialogId);
        Stack.Insert(0, new DialogInstance { Id = dialogId });
        return await dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Begins a prompt.</summary>
    /// <param name="dialogId">Id of the prompt.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <exception cref="ArgumentNullException">A parameter is null, or the id empty.</exception>
    /// <exception cref="Exception">There is no such dialog.</exception>
    public Task<DialogTurnResult> PromptAsync(string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(dialogId))
            throw new ArgumentNullException(nameof(dialogId));

        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Hands the turn's activity to the active dialog.</summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The outcome; <see cref="DialogTurnStatus.Empty"/> when no dialog is active.</returns>
    /// <exception cref="Exception">The active dialog is in none of the sets, as after a release that renamed it.</exception>
    public async Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default)
    {
        if (ActiveDialog == null)
            return new DialogTurnResult(DialogTurnStatus.Empty);

        var dialog = FindDialog(ActiveDialog.Id) ?? throw DialogErrors.CannotContinue(ActiveDialog.Id);
        return await dialog.ContinueDialogAsync(this, cancellationToken);
    }

    /// <summary>Ends the active dialog and resumes the one below it.</summary>
    /// <param name="result">What the dialog ends with; may be null.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>The outcome; <see cref="DialogTurnStatus.Complete"/> with the result when it was the last one.</returns>
    /// <exception cref="ArgumentException"><paramref name="result"/> is a cancellation token, passed in the wrong place.</exception>
    /// <exception cref="Exception">The dialog below is in none of the sets.</exception>
    public async Task<DialogTurnResult> EndDialogAsync(object result = null, CancellationToken cancellationToken = default)
    {
        DialogErrors.ThrowIfToken(result, nameof(result));
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);
        if (ActiveDialog == null)
            return new DialogTurnResult(DialogTurnStatus.Complete, result);

        var dialog = FindDialog(ActiveDialog.Id) ?? throw DialogErrors.CannotResume(ActiveDialog.Id);
        return await dialog.ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken);
    }

    /// <summary>Cancels every dialog of this stack, leaving the parents alone.</summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns><see cref="DialogTurnStatus.Cancelled"/>, or <see cref="DialogTurnStatus.Empty"/> when there was nothing to cancel.</returns>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
    {
        if (Stack.Count == 0 && Parent == null)
            return new DialogTurnResult(DialogTurnStatus.Empty);

        while (Stack.Count > 0)
            await EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);

        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the active dialog without resuming the one below, and begins another in its place.</summary>
    /// <param name="dialogId">Id of the other dialog.</param>
    /// <param name="options">What it is handed; may be null.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <exception cref="Exception">There is no such dialog.</exception>
    public async Task<DialogTurnResult> ReplaceDialogAsync(string dialogId, object options = null, CancellationToken cancellationToken = default)
    {
        DialogErrors.ThrowIfToken(options, nameof(options));
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Has the active dialog ask its question again, as after an interruption.</summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <exception cref="Exception">The active dialog is in none of the sets.</exception>
    public async Task RepromptDialogAsync(CancellationToken cancellationToken = default)
    {
        if (ActiveDialog == null)
            return;

        var dialog = FindDialog(ActiveDialog.Id) ?? throw DialogErrors.CannotReprompt(ActiveDialog.Id);
        MakeCurrent();
        await dialog.RepromptDialogAsync(Context, ActiveDialog, cancellationToken);
    }

    async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        var instance = ActiveDialog;
        if (instance == null)
            return;

        // A dialog that is gone since the last release cannot be told, yet leaves the stack.
        var dialog = FindDialog(instance.Id);
        if (dialog != null)
        {
            MakeCurrent();
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken);
        }

        Stack.RemoveAt(0);
    }
}
