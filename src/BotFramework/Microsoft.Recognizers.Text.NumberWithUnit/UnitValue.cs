namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>A number, written in the culture's form, and the name of its unit.</summary>
public class UnitValue
{
    public string Number { get; set; }

    public string Unit { get; set; }
}
