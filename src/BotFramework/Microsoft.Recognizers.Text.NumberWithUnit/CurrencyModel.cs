namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds amounts of money.</summary>
public class CurrencyModel(Dictionary<IExtractor, IParser> extractorParserDic) : AbstractNumberWithUnitModel(extractorParserDic)
{
    public override string ModelTypeName => "currency";
}
