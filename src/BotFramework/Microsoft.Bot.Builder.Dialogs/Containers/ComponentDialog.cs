namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog made of others that the outside does not see: the first one begins it, and it ends when their stack is empty.</summary>
public class ComponentDialog : DialogContainer
{
    /// <summary>Where the inner stack is kept in the dialog's state.</summary>
    public const string PersistedDialogState = "dialogs";

    bool _initialized;

    /// <param name="dialogId">Id of the dialog; null for the name of its class.</param>
    public ComponentDialog(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>Id of the inner dialog to begin with: the first one added unless set.</summary>
    public string InitialDialogId { get; set; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="outerDc"/> is null.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext outerDc, object options = null, CancellationToken cancellationToken = default)
    {
        DialogErrors.ThrowIfToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(outerDc);
        await EnsureInitializedAsync(outerDc);

        var result = await OnBeginDialogAsync(CreateChildContext(outerDc), options, cancellationToken);
        TelemetryClient.TrackDialogView(Id);
        return result.Status == DialogTurnStatus.Waiting ? EndOfTurn : await EndComponentAsync(outerDc, result.Result, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        await EnsureInitializedAsync(outerDc);

        var result = await OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken);
        return result.Status == DialogTurnStatus.Waiting ? EndOfTurn : await EndComponentAsync(outerDc, result.Result, cancellationToken);
    }

    /// <summary>
    /// Called when a dialog begun on the outer stack from outside has ended, as after an interruption: the inner dialog asks again.
    /// </summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        DialogErrors.ThrowIfToken(result, nameof(result));
        await EnsureInitializedAsync(outerDc);
        outerDc.MakeCurrent();
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await InnerContext(turnContext, instance).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
            await InnerContext(turnContext, instance).CancelAllDialogsAsync(cancellationToken);

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    /// <summary>Adds an inner dialog.</summary>
    /// <param name="dialog">The dialog.</param>
    /// <returns>This component.</returns>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        if (string.IsNullOrEmpty(InitialDialogId))
            InitialDialogId = dialog.Id;

        return this;
    }

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return new DialogContext(Dialogs, dc, InnerState(dc.ActiveDialog));
    }

    /// <summary>Calls <see cref="OnInitializeAsync"/> unless that was done.</summary>
    /// <param name="outerDc">The stack that this dialog is active on.</param>
    protected async Task EnsureInitializedAsync(DialogContext outerDc)
    {
        if (_initialized)
            return;

        _initialized = true;
        await OnInitializeAsync(outerDc);
    }

    /// <summary>Called before the component first runs. Unless overridden, it makes sure that there is a dialog to begin with.</summary>
    /// <param name="dc">The stack that this dialog is active on.</param>
    protected virtual Task OnInitializeAsync(DialogContext dc)
    {
        InitialDialogId ??= Dialogs.GetDialogs().FirstOrDefault()?.Id;
        return Task.CompletedTask;
    }

    /// <summary>Called when the component is begun. Unless overridden, it begins the initial dialog.</summary>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId, options, cancellationToken);

    /// <summary>
    /// Called when the component is active and an activity comes in: the place for interruptions. Unless overridden, it continues the inner dialog.
    /// </summary>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    /// <summary>Called when the component is about to leave the stack.</summary>
    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called after the inner dialog has asked its question again.</summary>
    protected virtual Task OnRepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called when the inner stack is empty. Unless overridden, the component ends with the result.</summary>
    protected virtual Task<DialogTurnResult> EndComponentAsync(DialogContext outerDc, object result, CancellationToken cancellationToken) =>
        outerDc.EndDialogAsync(result, cancellationToken);

    DialogContext InnerContext(ITurnContext turnContext, DialogInstance instance) =>
        DialogContext.Current(turnContext) is { } outerDc && ReferenceEquals(outerDc.ActiveDialog, instance)
            ? CreateChildContext(outerDc)
            : new DialogContext(Dialogs, turnContext, InnerState(instance));

    static DialogState InnerState(DialogInstance instance)
    {
        ArgumentNullException.ThrowIfNull(instance);
        instance.State ??= new Dictionary<string, object>();
        if (instance.State.TryGetValue(PersistedDialogState, out var kept) && kept is DialogState state)
            return state;

        state = new DialogState();
        instance.State[PersistedDialogState] = state;
        return state;
    }
}
