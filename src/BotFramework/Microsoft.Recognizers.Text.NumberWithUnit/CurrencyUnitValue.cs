namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>An amount of money.</summary>
public class CurrencyUnitValue : UnitValue
{
    /// <summary>The ISO 4217 code.</summary>
    public string IsoCurrency { get; set; }
}
