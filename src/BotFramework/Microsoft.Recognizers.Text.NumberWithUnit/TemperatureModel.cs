namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds temperatures.</summary>
public class TemperatureModel(Dictionary<IExtractor, IParser> extractorParserDic) : AbstractNumberWithUnitModel(extractorParserDic)
{
    public override string ModelTypeName => "temperature";
}
