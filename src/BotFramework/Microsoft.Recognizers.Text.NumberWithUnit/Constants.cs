namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Names of types and subtypes as results carry them.</summary>
public static class Constants
{
    public const string SYS_UNIT_DIMENSION = "builtin.unit.dimension";
    public const string SYS_UNIT_AGE = "builtin.unit.age";
    public const string SYS_UNIT_CURRENCY = "builtin.unit.currency";
    public const string SYS_UNIT_TEMPERATURE = "builtin.unit.temperature";
    public const string INFORMATION = "Information";
    public const string AREA = "Area";
    public const string LENGTH = "Length";
    public const string SPEED = "Speed";
    public const string VOLUME = "Volume";
    public const string WEIGHT = "Weight";
    public const string ANGLE = "Angle";
}
