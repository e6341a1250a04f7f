using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding.Mentions.Quantities;

/// <summary>A quantity and its place.</summary>
/// <param name="Start">First word.</param>
/// <param name="End">Behind the last word.</param>
/// <param name="IsData">It may be the amount of data a question asks for: no rate, and not a machine's memory.</param>
/// <param name="Confidence">Lower when the words were vague.</param>
/// <param name="IsUnclear">A figure beside it is left over, so what was meant is to be asked.</param>
/// <param name="IsRate">So much in every span of time.</param>
readonly record struct QuantityFound(QuantityReading Reading, int Start, int End, bool IsData, double Confidence, bool IsUnclear = false, bool IsRate = false)
{
    /// <summary>What it is an amount of; null for a count of things that nobody asks for.</summary>
    public QuantityMark.Unit? Unit { get; init; }

    /// <summary>The span that a rate names; null where it names none that is known.</summary>
    public Period? Every { get; init; }

    /// <summary>An amount in a unit that questions have of their own.</summary>
    public bool IsCount => Unit is { IsData: false };
}
