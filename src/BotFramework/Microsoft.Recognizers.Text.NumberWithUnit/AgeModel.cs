namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds ages and spans of years, months, weeks and days.</summary>
public class AgeModel(Dictionary<IExtractor, IParser> extractorParserDic) : AbstractNumberWithUnitModel(extractorParserDic)
{
    public override string ModelTypeName => "age";
}
