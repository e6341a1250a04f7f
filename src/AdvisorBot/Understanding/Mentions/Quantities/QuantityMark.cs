using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Understanding.Mentions.Quantities;

/// <summary>What a word does in a statement of an amount.</summary>
abstract record QuantityMark
{
    /// <param name="Factor">Bytes in one of it, or how many of the question's own unit it is.</param>
    /// <param name="Questions">The questions that ask for it by their ids; none for amounts of data.</param>
    public sealed record Unit(string Sign, double Factor, ImmutableArray<string> Questions) : QuantityMark
    {
        public bool IsData => Questions.IsEmpty;
    }

    /// <summary>"A day": the span that a rate names.</summary>
    public sealed record Every(Period Period) : QuantityMark;

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
