namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers with an extractor and values them with a parser.</summary>
public abstract class AbstractNumberModel : IModel
{
    protected AbstractNumberModel(IParser parser, IExtractor extractor)
    {
        Parser = parser;
        Extractor = extractor;
    }

    public abstract string ModelTypeName { get; }

    public string Culture { get; private set; }

    public string RequestedCulture { get; private set; }

    protected IExtractor Extractor { get; }

    protected IParser Parser { get; }

    /// <summary>Finds what the model knows in a text; offsets are those of the text, End inclusive.</summary>
    public List<ModelResult> Parse(string query)
    {
        var extracted = Extractor.Extract(query ?? string.Empty);
        var results = new List<ModelResult>(extracted.Count);
        foreach (var extract in extracted)
        {
            if (Parser.Parse(extract) is { } parsed)
                results.Add(ToResult(parsed));
        }
        return results;
    }

    public void SetCultureInfo(string culture, string requestedCulture = null)
    {
        Culture = culture;
        RequestedCulture = requestedCulture;
    }

    ModelResult ToResult(ParseResult parsed)
    {
        var start = parsed.Start.GetValueOrDefault();
        var resolution = new SortedDictionary<string, object>(StringComparer.Ordinal) { [ResolutionKey.Value] = parsed.ResolutionStr };
        if (parsed.Data is string subtype)
            resolution[ResolutionKey.SubType] = subtype;
        if (parsed.Metadata is { Offset: not null } place)
        {
            resolution[ResolutionKey.Offset] = place.Offset;
            resolution[ResolutionKey.RelativeTo] = place.RelativeTo;
        }
        return new ModelResult
        {
            Start = start,
            End = start + parsed.Length.GetValueOrDefault() - 1,
            Text = parsed.Text,
            TypeName = parsed.Metadata is { IsOrdinalRelative: true } ? Constants.MODEL_ORDINAL_RELATIVE : ModelTypeName,
            Resolution = resolution,
        };
    }
}
