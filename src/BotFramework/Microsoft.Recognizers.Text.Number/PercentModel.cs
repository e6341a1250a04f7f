namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds percentages.</summary>
public class PercentModel(IParser parser, IExtractor extractor) : AbstractNumberModel(parser, extractor)
{
    public override string ModelTypeName => Constants.MODEL_PERCENTAGE;
}
