using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that asks one question, and asks again until the answer is understood and valid.</summary>
/// <typeparam name="T">What it asks for.</typeparam>
public abstract class Prompt<T> : Dialog
{
    readonly PromptValidator<T> _validator;

    /// <param name="dialogId">Id of the prompt, unique in its set.</param>
    /// <param name="validator">What decides whether an answer is accepted; null for every one that is understood.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank.</exception>
    public Prompt(string dialogId, PromptValidator<T> validator = null)
        : base(string.IsNullOrWhiteSpace(dialogId) ? throw new ArgumentNullException(nameof(dialogId)) : dialogId) => _validator = validator;

    /// <summary>Asks the question.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dc"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="options"/> is no <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        DialogErrors.ThrowIfToken(options, nameof(options));
        var prompt = PromptState.Begin(dc.ActiveDialog, options);
        await OnPromptAsync(dc.Context, prompt.Values, prompt.Options, false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>
    /// Takes a message for the answer: ends with its value, or asks again unless the validator said something. Other activities are passed over.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="dc"/> is null.</exception>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message)
            return EndOfTurn;

        var prompt = PromptState.Of(dc.ActiveDialog);
        var recognized = await OnRecognizeAsync(dc.Context, prompt.Values, prompt.Options, cancellationToken);
        prompt.CountAttempt();

        var valid = _validator == null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, prompt.Values, prompt.Options), cancellationToken);
        if (valid)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);

        if (!dc.Context.Responded)
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
        return OnPromptAsync(turnContext, prompt.Values, prompt.Options, false, cancellationToken);
    }

    /// <summary>Called to ask the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers between its turns.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="isRetry">Whether an answer was not understood or not valid.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    /// <summary>Called to make something of an answer.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers between its turns.</param>
    /// <param name="options">What it asks.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>Adds choices to a question, in a conversation of unknown type.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null,
        CancellationToken cancellationToken = default) =>
        AppendChoices(prompt, channelId, choices, style, options, null, null, cancellationToken);

    /// <summary>Adds choices to a question.</summary>
    /// <param name="prompt">The question, which is left as it is; null for none.</param>
    /// <param name="channelId">Where it is sent.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="style">How they are shown.</param>
    /// <param name="options">How text is written.</param>
    /// <param name="conversationType">The conversation's type as the channel gives it.</param>
    /// <param name="toList">Ids of those who are to see suggested actions; null for all.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <returns>A message with the question and the choices.</returns>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt, string channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions options = null, string conversationType = null,
        IList<string> toList = null, CancellationToken cancellationToken = default)
    {
        var text = string.IsNullOrEmpty(prompt?.Text) ? string.Empty : prompt.Text;
        var offer = style switch
        {
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            ListStyle.None => MessageFactory.Text(text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt == null)
        {
            offer.InputHint = InputHints.ExpectingInput;
            return offer;
        }

        var question = PromptState.Copy((Activity)prompt);
        question.Text = offer.Text;
        if (offer.SuggestedActions?.Actions?.Count > 0)
            question.SuggestedActions = offer.SuggestedActions;

        if (offer.Attachments?.Count > 0)
            question.Attachments = [.. question.Attachments ?? [], .. offer.Attachments];

        return question;
    }
}
