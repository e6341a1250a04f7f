using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    static readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> Defaults =
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            culture => culture.Locale,
            culture => (new Choice(culture.YesInLanguage), new Choice(culture.NoInLanguage), culture.ToChoiceOptions()));

    readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    /// <summary>A prompt with the words of <see cref="PromptCultureModels"/>.</summary>
    /// <inheritdoc cref="ConfirmPrompt(string, Dictionary{string, ValueTuple{Choice, Choice, ChoiceFactoryOptions}}, PromptValidator{bool}, string)"/>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, Defaults, validator, defaultLocale)
    {
    }

    /// <summary>A prompt with words of its own.</summary>
    /// <param name="dialogId">Id of the prompt, unique in its set.</param>
    /// <param name="choiceDefaults">Yes, no, and how they are written, by locale.</param>
    /// <param name="validator">What decides whether an answer is accepted; null for every one that is understood.</param>
    /// <param name="defaultLocale">Language when the activity names none, such as "en-us"; null for that.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank.</exception>
    public ConfirmPrompt(
        string dialogId, Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults, PromptValidator<bool> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
        _choiceDefaults = choiceDefaults;
    }

    /// <summary>How yes and no are shown unless the options say otherwise; as suits the channel by default.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>Language when the activity names none, such as "en-us"; null for that.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How yes and no are written in every language; null for each language's own way.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    /// <summary>The choices for yes and for no in every language; null for each language's own words.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The turn or the options are null.</exception>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var (choices, writing) = Words(activity.Locale, DefaultLocale);
        var question = AppendChoices(
            isRetry && options.RetryPrompt != null ? options.RetryPrompt : options.Prompt,
            activity.ChannelId,
            choices,
            options.Style ?? Style,
            writing,
            activity.Conversation?.ConversationType,
            activity.From?.Id is { } user ? [user] : null,
            cancellationToken);
        await turnContext.SendActivityAsync(question, cancellationToken);
    }

    /// <summary>Understands yes and no, and the two choices by their words and, where they were numbered, their numbers.</summary>
    /// <exception cref="ArgumentNullException">The turn is null.</exception>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        var utterance = turnContext.Activity.Text;
        if (string.IsNullOrEmpty(utterance))
            return Task.FromResult(result);

        var locale = PromptLocale.Nearest(_choiceDefaults, options?.RecognizeLanguage, turnContext.Activity.Locale, DefaultLocale);
        var (choices, writing) = Words(locale);
        var numbered = writing?.IncludeNumbers ?? true;
        if (TryReadBoolean(utterance, locale, out var value))
        {
            result.Succeeded = true;
            result.Value = value;
        }
        else if (ChoiceRecognizers.RecognizeChoices(
            utterance, choices,
            new FindChoicesOptions { Locale = locale, RecognizeNumbers = numbered, RecognizeOrdinals = numbered }) is [var found, ..])
        {
            result.Succeeded = true;
            result.Value = found.Resolution.Index == 0;
        }

        return Task.FromResult(result);
    }

    static bool TryReadBoolean(string utterance, string locale, out bool value)
    {
        value = false;
        return ChoiceRecognizer.RecognizeBoolean(utterance, locale) is [var found, ..]
            && found.Resolution.TryGetValue("value", out var resolved)
            && bool.TryParse(resolved?.ToString(), out value);
    }

    (IList<Choice> Choices, ChoiceFactoryOptions Writing) Words(params ReadOnlySpan<string> locales)
    {
        var words = _choiceDefaults.GetValueOrDefault(PromptLocale.Nearest(_choiceDefaults, locales), Defaults[PromptCultureModels.English.Locale]);
        return ([ConfirmChoices?.Item1 ?? words.Yes, ConfirmChoices?.Item2 ?? words.No], ChoiceOptions ?? words.Options);
    }
}
