namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Switches of the unit models. None of them changes what is found here.</summary>
[Flags]
public enum NumberWithUnitOptions
{
    None = 0,
    NoProtoCache = 16,
    EnablePreview = 8388608,
}
