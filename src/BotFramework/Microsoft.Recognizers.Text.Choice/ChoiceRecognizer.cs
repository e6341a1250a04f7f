using Microsoft.Recognizers.Text.Choice.Extraction;
using Microsoft.Recognizers.Text.Choice.Languages;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>
/// Finds a yes or a no in a text. An unknown culture is read as its nearest language, or as English when the fallback is allowed;
/// otherwise asking for its model throws <see cref="ArgumentException"/>.
/// </summary>
public class ChoiceRecognizer : Recognizer<ChoiceOptions>
{
    static readonly Lazy<ChoiceRecognizer> s_shared = new(() => new ChoiceRecognizer(ChoiceOptions.None));

    public ChoiceRecognizer(string targetCulture, ChoiceOptions options, bool lazyInitialization, int timeoutInSeconds)
        : base(targetCulture, options, lazyInitialization, timeoutInSeconds)
    {
    }

    public ChoiceRecognizer(string targetCulture, ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public ChoiceRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    public ChoiceRecognizer(ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = true)
        : base(null, options, lazyInitialization)
    {
    }

    public ChoiceRecognizer(int options, bool lazyInitialization = true, int timeoutInSeconds = 0)
        : this(null, GetOptions(options), lazyInitialization, timeoutInSeconds)
    {
    }

    public static List<ModelResult> RecognizeBoolean(
        string query, string culture, ChoiceOptions options = ChoiceOptions.None, bool fallbackToDefaultCulture = true) =>
        s_shared.Value.GetBooleanModel(culture, fallbackToDefaultCulture).Parse(query);

    public IModel GetBooleanModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<BooleanModel>(culture, fallbackToDefaultCulture);

    protected override void InitializeConfiguration()
    {
        foreach (var (culture, words) in KnownLanguages.ByCulture)
        {
            RegisterModel<BooleanModel>(culture, _ =>
            {
                var model = new BooleanModel(new YesNoParser(), new YesNoExtractor(words));
                model.SetCultureInfo(culture, culture);
                return model;
            });
        }
    }

    protected override List<Type> GetRelatedTypes() => [typeof(BooleanModel)];
}
