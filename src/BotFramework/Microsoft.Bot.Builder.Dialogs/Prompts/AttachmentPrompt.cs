using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one or more attachments.</summary>
public class AttachmentPrompt : Prompt<IList<Attachment>>
{
    /// <inheritdoc/>
    public AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>> validator = null)
        : base(dialogId, validator)
    {
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The turn or the options are null.</exception>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptState.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Understands every message that has attachments.</summary>
    /// <exception cref="ArgumentNullException">The turn is null.</exception>
    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var attachments = turnContext.Activity.Type == ActivityTypes.Message ? turnContext.Activity.Attachments : null;
        return Task.FromResult(attachments?.Count > 0
            ? new PromptRecognizerResult<IList<Attachment>> { Succeeded = true, Value = attachments }
            : new PromptRecognizerResult<IList<Attachment>>());
    }
}
