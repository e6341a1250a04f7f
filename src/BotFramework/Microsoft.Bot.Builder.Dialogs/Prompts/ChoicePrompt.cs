using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one of several choices.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    static readonly Dictionary<string, ChoiceFactoryOptions> Defaults =
        PromptCultureModels.GetSupportedCultures().ToDictionary(culture => culture.Locale, culture => culture.ToChoiceOptions());

    readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    /// <summary>A prompt with the words of <see cref="PromptCultureModels"/>.</summary>
    /// <inheritdoc cref="ChoicePrompt(string, Dictionary{string, ChoiceFactoryOptions}, PromptValidator{FoundChoice}, string)"/>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, Defaults, validator, defaultLocale)
    {
    }

    /// <summary>A prompt with words of its own.</summary>
    /// <param name="dialogId">Id of the prompt, unique in its set.</param>
    /// <param name="choiceDefaults">How choices are written, by locale.</param>
    /// <param name="validator">What decides whether a choice is accepted; null for every one that is understood.</param>
    /// <param name="defaultLocale">Language when the activity names none, such as "en-us"; null for that.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank.</exception>
    public ChoicePrompt(
        string dialogId, Dictionary<string, ChoiceFactoryOptions> choiceDefaults, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
        _choiceDefaults = choiceDefaults;
    }

    /// <summary>How choices are shown unless the options say otherwise; as suits the channel by default.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>Language when the activity names none, such as "en-us"; null for that.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How choices are written in every language; null for each language's own words.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>How answers are searched for choices; null for the defaults.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The turn or the options are null.</exception>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var locale = PromptLocale.Nearest(_choiceDefaults, activity.Locale, DefaultLocale);
        var question = AppendChoices(
            isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt,
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults.GetValueOrDefault(locale),
            activity.Conversation?.ConversationType,
            activity.From?.Id is { } user ? [user] : null,
            cancellationToken);
        await turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <summary>Takes the first choice that the message names by its words, position or number.</summary>
    /// <exception cref="ArgumentNullException">The turn is null.</exception>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<FoundChoice>();
        var utterance = turnContext.Activity.Text;
        if (string.IsNullOrEmpty(utterance))
            return Task.FromResult(result);

        var found = ChoiceRecognizers.RecognizeChoices(utterance, options?.Choices ?? [], SearchIn(options?.RecognizeLanguage, turnContext.Activity.Locale));
        if (found.Count > 0)
        {
            result.Succeeded = true;
            result.Value = found[0].Resolution;
        }

        return Task.FromResult(result);
    }

    // A copy, since the prompt's own options must not take on the language of one user.
    FindChoicesOptions SearchIn(string recognizeLanguage, string activityLocale)
    {
        var search = RecognizerOptions ?? new FindChoicesOptions();
        return new FindChoicesOptions
        {
            AllowPartialMatches = search.AllowPartialMatches,
            Locale = PromptLocale.Nearest(_choiceDefaults, recognizeLanguage, search.Locale, activityLocale, DefaultLocale),
            MaxTokenDistance = search.MaxTokenDistance,
            NoAction = search.NoAction,
            NoValue = search.NoValue,
            RecognizeNumbers = search.RecognizeNumbers,
            RecognizeOrdinals = search.RecognizeOrdinals,
            Tokenizer = search.Tokenizer,
        };
    }
}
