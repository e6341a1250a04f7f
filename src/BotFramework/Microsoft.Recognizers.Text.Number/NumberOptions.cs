namespace Microsoft.Recognizers.Text.Number;

/// <summary>Switches of the number models. Only <see cref="SuppressExtendedTypes"/> changes what is found here.</summary>
[Flags]
public enum NumberOptions
{
    None = 0,
    PercentageMode = 1,
    NoProtoCache = 16,

    /// <summary>Leaves out relative ordinals such as "next" and "last".</summary>
    SuppressExtendedTypes = 2097152,
    ExperimentalMode = 4194304,
    EnablePreview = 8388608,
}
