namespace Microsoft.Recognizers.Text.Number;

/// <summary>Names of models, types and subtypes as results carry them.</summary>
public static class Constants
{
    public const string SYS_NUM = "builtin.num";
    public const string SYS_NUM_ORDINAL = "builtin.num.ordinal";
    public const string SYS_NUM_PERCENTAGE = "builtin.num.percentage";
    public const string SYS_NUMRANGE = "builtin.num.numberrange";
    public const string MODEL_NUMBER = "number";
    public const string MODEL_NUMBERRANGE = "numberrange";
    public const string MODEL_ORDINAL = "ordinal";
    public const string MODEL_ORDINAL_RELATIVE = "ordinal.relative";
    public const string MODEL_PERCENTAGE = "percentage";
    public const string RELATIVE_START = "start";
    public const string RELATIVE_END = "end";
    public const string RELATIVE_CURRENT = "current";
    public const string INTEGER = "integer";
    public const string DECIMAL = "decimal";
    public const string FRACTION = "fraction";
    public const string POWER = "power";
}
