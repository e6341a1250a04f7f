namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds ranges of numbers; the value is an interval such as "[10,20)" or "(30,)".</summary>
public class NumberRangeModel(IParser parser, IExtractor extractor) : AbstractNumberModel(parser, extractor)
{
    public override string ModelTypeName => Constants.MODEL_NUMBERRANGE;
}
