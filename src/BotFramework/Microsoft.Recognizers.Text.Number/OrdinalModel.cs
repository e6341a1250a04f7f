namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds ordinals: places counted from the start, the end or the current one.</summary>
public class OrdinalModel(IParser parser, IExtractor extractor) : AbstractNumberModel(parser, extractor)
{
    public override string ModelTypeName => Constants.MODEL_ORDINAL;
}
