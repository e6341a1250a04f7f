namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds numbers with units, each extractor's finds valued by its parser.</summary>
public abstract class AbstractNumberWithUnitModel : IModel
{
    protected AbstractNumberWithUnitModel(Dictionary<IExtractor, IParser> extractorParserDic) => ExtractorParserDic = extractorParserDic;

    public abstract string ModelTypeName { get; }

    public string Culture { get; private set; }

    public string RequestedCulture { get; private set; }

    protected Dictionary<IExtractor, IParser> ExtractorParserDic { get; }

    /// <summary>Finds quantities in a text; offsets are those of the text, End inclusive. A unit alone has a null value.</summary>
    public List<ModelResult> Parse(string query)
    {
        var results = new List<ModelResult>();
        foreach (var (extractor, parser) in ExtractorParserDic)
        {
            foreach (var extract in extractor.Extract(query ?? string.Empty))
            {
                if (parser.Parse(extract) is { Value: UnitValue quantity } parsed)
                    results.Add(ToResult(parsed, quantity));
            }
        }
        return results;
    }

    public void SetCultureInfo(string culture, string requestedCulture = null)
    {
        Culture = culture;
        RequestedCulture = requestedCulture;
    }

    ModelResult ToResult(ParseResult parsed, UnitValue quantity)
    {
        var resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            [ResolutionKey.Value] = quantity.Number,
            [ResolutionKey.Unit] = quantity.Unit,
        };
        if (parsed.Data is string subtype)
            resolution[ResolutionKey.SubType] = subtype;
        if (quantity is CurrencyUnitValue currency)
            resolution[ResolutionKey.IsoCurrency] = currency.IsoCurrency;
        var start = parsed.Start.GetValueOrDefault();
        return new ModelResult
        {
            Start = start,
            End = start + parsed.Length.GetValueOrDefault() - 1,
            Text = parsed.Text,
            TypeName = ModelTypeName,
            Resolution = resolution,
        };
    }
}
