using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Understanding.Mentions.Quantities;

/// <summary>What a word does in a statement of an amount.</summary>
abstract record QuantityMark
{
    /// <param name="Bytes">Bytes in one of it.</param>
    public sealed record Unit(string Sign, double Bytes) : QuantityMark;

    public sealed record Limit(LimitKind Kind) : QuantityMark;

    public sealed record Vague(double Least, double Most) : QuantityMark;

    public sealed record Article : QuantityMark;

    public sealed record Whole : QuantityMark;

    public sealed record Counted : QuantityMark;

    public sealed record Rate : QuantityMark;

    public sealed record NotData : QuantityMark;

    /// <summary>"Half a": stands before a unit.</summary>
    public sealed record Fraction(double Part) : QuantityMark;

    /// <summary>"And a half": stands behind a unit.</summary>
    public sealed record FractionAfter(double Part) : QuantityMark;

    /// <summary>"Each": of one thing of several.</summary>
    public sealed record Each : QuantityMark;
}
