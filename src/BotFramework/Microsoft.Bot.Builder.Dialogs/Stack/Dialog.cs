namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A part of a conversation that can be begun, continued over several turns, and ended with a result.</summary>
public abstract class Dialog
{
    /// <summary>What a dialog returns to wait for the user's next activity.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    string _id;
    IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;

    /// <param name="dialogId">Id of the dialog, unique in its set; null to have one computed.</param>
    public Dialog(string dialogId = null) => _id = dialogId;

    /// <summary>Id of the dialog, unique in its set.</summary>
    public string Id
    {
        get => _id ??= OnComputeId();
        set => _id = value;
    }

    /// <summary>Where the dialog's progress is reported; null turns reporting off.</summary>
    public virtual IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set => _telemetryClient = value ?? NullBotTelemetryClient.Instance;
    }

    /// <summary>Called when the dialog was put on the stack.</summary>
    /// <param name="dc">The stack, with this dialog active.</param>
    /// <param name="options">What the caller hands over; may be null.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options = null, CancellationToken cancellationToken = default);

    /// <summary>Called when the dialog is active and an activity comes in. Unless overridden, the dialog ends.</summary>
    /// <param name="dc">The stack, with this dialog active.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Called when a dialog that this one began has ended. Unless overridden, the dialog ends with the same result.</summary>
    /// <param name="dc">The stack, with this dialog active again.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">What the other dialog ended with; may be null.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Called when the dialog is to ask its question again. Unless overridden, it does nothing.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">What the stack keeps of the dialog.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called when the dialog is about to leave the stack. Unless overridden, it does nothing.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">What the stack keeps of the dialog.</param>
    /// <param name="reason">Why it leaves.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public virtual Task EndDialogAsync(ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>What changes when the dialog changes in a way that matters to conversations in progress; its id unless overridden.</summary>
    public virtual string GetVersion() => Id;

    /// <summary>The id of a dialog that was given none: the name of its class unless overridden.</summary>
    protected virtual string OnComputeId() => GetType().Name;
}
