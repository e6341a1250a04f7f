using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number.</summary>
/// <typeparam name="T">Its type: int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
{
    /// <param name="dialogId">Id of the prompt, unique in its set.</param>
    /// <param name="validator">What decides whether a number is accepted; null for every one that is understood.</param>
    /// <param name="defaultLocale">Language when the activity names none, such as "en-us"; null for that.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (!NumberReading.Supports(typeof(T)))
            throw new NotSupportedException($"NumberPrompt cannot ask for {typeof(T).Name}; it asks for int, long, float, double or decimal.");

        DefaultLocale = defaultLocale;
    }

    /// <summary>Language when the activity names none, such as "en-us"; null for that.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The turn or the options are null.</exception>
    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptState.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the first number of the message, be it digits, words, or followed by a unit.</summary>
    /// <exception cref="ArgumentNullException">The turn is null.</exception>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        var utterance = turnContext.Activity.Text;
        if (string.IsNullOrWhiteSpace(utterance))
            return Task.FromResult(result);

        var locale = PromptLocale.First(options?.RecognizeLanguage, turnContext.Activity.Locale, DefaultLocale);
        var language = string.IsNullOrEmpty(locale) ? PromptCultureModels.English.Locale : PromptCultureModels.MapToNearestLanguage(locale);
        if (NumberReading.TryRead(utterance, language, out T value))
        {
            result.Succeeded = true;
            result.Value = value;
        }

        return Task.FromResult(result);
    }
}
