namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>How a number word combines with its neighbours.</summary>
enum Rank
{
    None,
    Zero,

    /// <summary>1 to 9</summary>
    Unit,

    /// <summary>10 to 19, and words like veintiuno that take no unit.</summary>
    Teen,

    /// <summary>20 to 90</summary>
    Ten,

    /// <summary>doscientos: hundreds in one word.</summary>
    Hundreds,

    /// <summary>Multiplies what is below hundred.</summary>
    Hundred,

    /// <summary>thousand and above: multiplies the group before it.</summary>
    Scale,
    Dozen,
}
