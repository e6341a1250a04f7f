namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>What a phrase makes of the number beside it.</summary>
enum RangeSide
{
    /// <summary>The number opens a range that the next number ends: "between", "from".</summary>
    Both,

    /// <summary>The number is the lower bound: "at least", "or more".</summary>
    Lower,

    /// <summary>The number is the upper bound: "under", "or less".</summary>
    Upper,
}
