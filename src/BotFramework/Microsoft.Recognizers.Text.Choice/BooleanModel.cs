namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds a yes or a no.</summary>
public class BooleanModel(IParser parser, IExtractor extractor) : ChoiceModel(parser, extractor)
{
    public override string ModelTypeName => Constants.MODEL_BOOLEAN;

    protected override SortedDictionary<string, object> GetResolution(ParseResult parseResult) => new(StringComparer.Ordinal)
    {
        [ResolutionKey.Value] = parseResult.Value,
        [ResolutionKey.Score] = ((ChoiceParseDataResult)parseResult.Data).Score,
    };
}
