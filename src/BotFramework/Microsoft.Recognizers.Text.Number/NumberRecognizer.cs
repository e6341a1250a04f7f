using System.Collections.Concurrent;
using Microsoft.Recognizers.Text.Number.Extraction;
using Microsoft.Recognizers.Text.Number.Grammar;
using Microsoft.Recognizers.Text.Number.Languages;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>
/// Finds numbers, ordinals, percentages and ranges in a text. An unknown culture is read as its nearest language, or as English when the
/// fallback is allowed; otherwise asking for its model throws <see cref="ArgumentException"/>.
/// </summary>
public class NumberRecognizer : Recognizer<NumberOptions>
{
    static readonly ConcurrentDictionary<NumberOptions, NumberRecognizer> s_shared = [];

    public NumberRecognizer(string targetCulture, NumberOptions options, bool lazyInitialization, int timeoutInSeconds)
        : base(targetCulture, options, lazyInitialization, timeoutInSeconds)
    {
    }

    public NumberRecognizer(string targetCulture, NumberOptions options = NumberOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public NumberRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    public NumberRecognizer(NumberOptions options = NumberOptions.None, bool lazyInitialization = true)
        : base(null, options, lazyInitialization)
    {
    }

    public NumberRecognizer(int options, bool lazyInitialization = true)
        : this(null, GetOptions(options), lazyInitialization)
    {
    }

    public static List<ModelResult> RecognizeNumber(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        Shared(options).GetNumberModel(culture, fallbackToDefaultCulture).Parse(query);

    public static List<ModelResult> RecognizeOrdinal(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        Shared(options).GetOrdinalModel(culture, fallbackToDefaultCulture).Parse(query);

    public static List<ModelResult> RecognizePercentage(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        Shared(options).GetPercentageModel(culture, fallbackToDefaultCulture).Parse(query);

    public static List<ModelResult> RecognizeNumberRange(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        Shared(options).GetNumberRangeModel(culture, fallbackToDefaultCulture).Parse(query);

    public NumberModel GetNumberModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<NumberModel>(culture, fallbackToDefaultCulture);

    public OrdinalModel GetOrdinalModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<OrdinalModel>(culture, fallbackToDefaultCulture);

    public PercentModel GetPercentageModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<PercentModel>(culture, fallbackToDefaultCulture);

    public NumberRangeModel GetNumberRangeModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<NumberRangeModel>(culture, fallbackToDefaultCulture);

    protected override void InitializeConfiguration()
    {
        foreach (var (culture, language) in KnownLanguages.ByCulture)
            Register(culture, language);
    }

    protected override List<Type> GetRelatedTypes() =>
        [typeof(NumberModel), typeof(OrdinalModel), typeof(PercentModel), typeof(NumberRangeModel)];

    static NumberRecognizer Shared(NumberOptions options) => s_shared.GetOrAdd(options, static key => new NumberRecognizer(key));

    void Register(string culture, Lazy<NumberLanguage> language)
    {
        RegisterModel<NumberModel>(culture, _ => In(culture, new NumberModel(
            new NumberParser(language.Value.Culture),
            Extractor(Constants.SYS_NUM, language, text => new NumberReader(text, language.Value).ReadAll()))));
        RegisterModel<OrdinalModel>(culture, options => In(culture, new OrdinalModel(
            new OrdinalParser(),
            Extractor(Constants.SYS_NUM_ORDINAL, language, text => Ordinals(text, language.Value, options)))));
        RegisterModel<PercentModel>(culture, _ => In(culture, new PercentModel(
            new NumberParser(language.Value.Culture, "%"),
            Extractor(Constants.SYS_NUM_PERCENTAGE, language, text => new PercentageReader(text, language.Value).ReadAll()))));
        RegisterModel<NumberRangeModel>(culture, _ => In(culture, new NumberRangeModel(
            new RangeParser(language.Value.Culture),
            Extractor(Constants.SYS_NUMRANGE, language, text => new RangeReader(text, language.Value).ReadAll()))));
    }

    static MatchExtractor<TMatch> Extractor<TMatch>(
        string type, Lazy<NumberLanguage> language, Func<NumberText, IEnumerable<TMatch>> read)
        where TMatch : struct, ITextMatch =>
        new(language.Value, type, read);

    static IEnumerable<OrdinalMatch> Ordinals(NumberText text, NumberLanguage language, NumberOptions options)
    {
        var found = new OrdinalReader(text, language).ReadAll();
        return options.HasFlag(NumberOptions.SuppressExtendedTypes) ? found.Where(match => match.Relative is null) : found;
    }

    static TModel In<TModel>(string culture, TModel model)
        where TModel : IModel
    {
        model.SetCultureInfo(culture, culture);
        return model;
    }
}
