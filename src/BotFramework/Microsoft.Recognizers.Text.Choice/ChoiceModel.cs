namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds one of a fixed set of choices with an extractor and values it with a parser.</summary>
public abstract class ChoiceModel : IModel
{
    protected ChoiceModel(IParser parser, IExtractor extractor)
    {
        Parser = parser;
        Extractor = extractor;
    }

    public abstract string ModelTypeName { get; }

    public string Culture { get; private set; }

    public string RequestedCulture { get; private set; }

    protected IExtractor Extractor { get; }

    protected IParser Parser { get; }

    /// <summary>Finds the choice in a text; offsets are those of the text, End inclusive.</summary>
    public List<ModelResult> Parse(string query)
    {
        var results = new List<ModelResult>();
        foreach (var extract in Extractor.Extract(query ?? string.Empty))
        {
            if (Parser.Parse(extract) is not { } parsed)
                continue;
            var start = parsed.Start.GetValueOrDefault();
            results.Add(new ModelResult
            {
                TypeName = ModelTypeName,
                Start = start,
                End = start + parsed.Length.GetValueOrDefault() - 1,
                Text = parsed.Text,
                Resolution = GetResolution(parsed),
            });
        }
        return results;
    }

    public void SetCultureInfo(string culture, string requestedCulture = null)
    {
        Culture = culture;
        RequestedCulture = requestedCulture;
    }

    protected abstract SortedDictionary<string, object> GetResolution(ParseResult parseResult);
}
