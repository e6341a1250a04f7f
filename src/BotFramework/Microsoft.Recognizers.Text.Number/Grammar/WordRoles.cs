namespace Microsoft.Recognizers.Text.Number.Grammar;

/// <summary>The parts a word can play in a number.</summary>
[Flags]
enum WordRoles
{
    None = 0,

    /// <summary>five, hundred, million</summary>
    Cardinal = 1,

    /// <summary>fifth, hundredth: ends an ordinal.</summary>
    Ordinal = 2,

    /// <summary>fifth, fifths, quarter: divides without a number word before it.</summary>
    Denominator = 4,

    /// <summary>A plural form: divides any numerator, is no ordinal and no number by itself.</summary>
    Plural = 8,

    /// <summary>half, quarter: multiplies what follows without an article ("half million").</summary>
    Portion = 16,

    /// <summary>a, an</summary>
    Article = 32,

    And = 64,

    /// <summary>The word between whole number and decimals.</summary>
    Point = 128,

    Minus = 256,

    /// <summary>over: a division.</summary>
    Over = 512,

    /// <summary>out, of "out of": a division if the first number is the smaller one.</summary>
    Out = 1024,

    Of = 2048,

    /// <summary>An article that is a number too (ein, un): counts in a longer number or before a unit only.</summary>
    Weak = 4096,

    /// <summary>one: no number after words like "this".</summary>
    Pronoun = 8192,

    /// <summary>the, this, that, which</summary>
    Determiner = 16384,

    /// <summary>einhalb: adds a half to the number it is written together with.</summary>
    AndHalf = 32768,

    Percent = 65536,

    /// <summary>per, of "per cent".</summary>
    Per = 131072,

    /// <summary>cent, of "per cent".</summary>
    Cent = 262144,
}
