namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds lengths, areas, volumes, weights, speeds, angles and amounts of data.</summary>
public class DimensionModel(Dictionary<IExtractor, IParser> extractorParserDic) : AbstractNumberWithUnitModel(extractorParserDic)
{
    public override string ModelTypeName => "dimension";
}
