using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Waits for any activity, such as an event, that its validator accepts.</summary>
public class ActivityPrompt : Dialog
{
    readonly PromptValidator<Activity> _validator;

    /// <param name="dialogId">Id of the prompt, unique in its set.</param>
    /// <param name="validator">What decides whether an activity is the one waited for.</param>
    /// <exception cref="ArgumentNullException">A parameter is null, or the id blank.</exception>
    public ActivityPrompt(string dialogId, PromptValidator<Activity> validator)
        : base(string.IsNullOrWhiteSpace(dialogId) ? throw new ArgumentNullException(nameof(dialogId)) : dialogId)
    {
        ArgumentNullException.ThrowIfNull(validator);
        _validator = validator;
    }

    /// <summary>Asks for the activity.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dc"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> is no <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogErrors.ThrowIfToken(options, nameof(options));
        var prompt = PromptState.Begin(dc.ActiveDialog, options);
        await OnPromptAsync(dc.Context, prompt.Values, prompt.Options, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Ends with the activity if the validator accepts it; asks again only after a message, unless the validator said something.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dc"/> is null.</exception>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var prompt = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, prompt.Values, prompt.Options, cancellationToken);
        prompt.CountAttempt();

        var promptContext = new PromptValidatorContext<Activity>(dc.Context, recognized, prompt.Values, prompt.Options);
        if (await _validator(promptContext, cancellationToken))
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);

        if (dc.Context.Activity.Type == ActivityTypes.Message && !dc.Context.Responded)
            await OnPromptAsync(dc.Context, prompt.Values, prompt.Options, true, cancellationToken);

        return EndOfTurn;
    }

    /// <summary>Called when a dialog begun on top of the prompt, such as an interruption, has ended: asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var prompt = PromptState.Of(instance);
        return OnPromptAsync(turnContext, prompt.Values, prompt.Options, cancellationToken);
    }

    /// <summary>Called to ask for the activity, but for a retry.</summary>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        OnPromptAsync(turnContext, state, options, false, cancellationToken);

    /// <summary>Asks for the activity.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers between its turns.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="isRetry">Whether an activity was not accepted.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <exception cref="ArgumentNullException">The turn or the options are null.</exception>
    protected virtual Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptState.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Understands every activity.</summary>
    protected virtual Task<PromptRecognizerResult<Activity>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default) =>
        Task.FromResult(new PromptRecognizerResult<Activity> { Succeeded = true, Value = turnContext.Activity });
}
