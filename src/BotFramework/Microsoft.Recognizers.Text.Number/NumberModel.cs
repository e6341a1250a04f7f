namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers: integers, decimals, fractions and powers, in digits or words.</summary>
public class NumberModel(IParser parser, IExtractor extractor) : AbstractNumberModel(parser, extractor)
{
    public override string ModelTypeName => Constants.MODEL_NUMBER;
}
