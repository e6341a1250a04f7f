using System.Collections.Concurrent;
using Microsoft.Recognizers.Text.Number.Extraction;
using Microsoft.Recognizers.Text.NumberWithUnit.Extraction;
using Microsoft.Recognizers.Text.NumberWithUnit.Grammar;
using Microsoft.Recognizers.Text.NumberWithUnit.Languages;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>
/// Finds numbers with units in a text. An unknown culture is read as its nearest language, or as English when the fallback is allowed;
/// otherwise asking for its model throws <see cref="ArgumentException"/>.
/// </summary>
public class NumberWithUnitRecognizer : Recognizer<NumberWithUnitOptions>
{
    static readonly ConcurrentDictionary<NumberWithUnitOptions, NumberWithUnitRecognizer> s_shared = [];

    public NumberWithUnitRecognizer(string targetCulture, NumberWithUnitOptions options, bool lazyInitialization, int timeoutInSeconds)
        : base(targetCulture, options, lazyInitialization, timeoutInSeconds)
    {
    }

    public NumberWithUnitRecognizer(
        string targetCulture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public NumberWithUnitRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    public NumberWithUnitRecognizer(NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = true)
        : base(null, options, lazyInitialization)
    {
    }

    public NumberWithUnitRecognizer(int options, bool lazyInitialization = true)
        : this(null, GetOptions(options), lazyInitialization)
    {
    }

    public static List<ModelResult> RecognizeCurrency(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        Shared(options).GetCurrencyModel(culture, fallbackToDefaultCulture).Parse(query);

    public static List<ModelResult> RecognizeTemperature(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        Shared(options).GetTemperatureModel(culture, fallbackToDefaultCulture).Parse(query);

    public static List<ModelResult> RecognizeDimension(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        Shared(options).GetDimensionModel(culture, fallbackToDefaultCulture).Parse(query);

    public static List<ModelResult> RecognizeAge(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        Shared(options).GetAgeModel(culture, fallbackToDefaultCulture).Parse(query);

    public CurrencyModel GetCurrencyModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<CurrencyModel>(culture, fallbackToDefaultCulture);

    public TemperatureModel GetTemperatureModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<TemperatureModel>(culture, fallbackToDefaultCulture);

    public DimensionModel GetDimensionModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<DimensionModel>(culture, fallbackToDefaultCulture);

    public AgeModel GetAgeModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<AgeModel>(culture, fallbackToDefaultCulture);

    protected override void InitializeConfiguration()
    {
        foreach (var (culture, language) in KnownUnits.ByCulture)
        {
            Register(culture, language, language.Dimensions, Constants.SYS_UNIT_DIMENSION, pair => new DimensionModel(pair));
            Register(culture, language, language.Currencies, Constants.SYS_UNIT_CURRENCY, pair => new CurrencyModel(pair));
            Register(culture, language, language.Temperatures, Constants.SYS_UNIT_TEMPERATURE, pair => new TemperatureModel(pair));
            Register(culture, language, language.Ages, Constants.SYS_UNIT_AGE, pair => new AgeModel(pair));
        }
    }

    protected override List<Type> GetRelatedTypes() =>
        [typeof(DimensionModel), typeof(CurrencyModel), typeof(TemperatureModel), typeof(AgeModel)];

    void Register<TModel>(
        string culture, UnitLanguage language, Lazy<UnitTable> units, string type, Func<Dictionary<IExtractor, IParser>, TModel> create)
        where TModel : AbstractNumberWithUnitModel =>
        RegisterModel<TModel>(culture, _ =>
        {
            var numbers = language.Numbers;
            var extractor = new MatchExtractor<QuantityMatch>(
                numbers, type, text => new QuantityReader(text, numbers, units.Value).ReadAll());
            var model = create(new() { [extractor] = new QuantityParser(numbers.Culture) });
            model.SetCultureInfo(culture, culture);
            return model;
        });

    static NumberWithUnitRecognizer Shared(NumberWithUnitOptions options) =>
        s_shared.GetOrAdd(options, static key => new NumberWithUnitRecognizer(key));
}
