namespace AdvisorBot.Advice.Inquiries;

/// <summary>Something that is asked of a tool.</summary>
/// <param name="Turned">It is asked for the opposite: "without", "too much".</param>
/// <param name="Doubted">It is asked whether it is too much, or a problem: where it does not fit, that is a yes; where it does, it is no plain no.</param>
/// <param name="Weak">Ordinary words, which count where nothing stronger is told of.</param>
/// <param name="Start">Where its words stand; an amount has no place.</param>
/// <param name="End">The position behind them.</param>
readonly record struct Asked(Target Target, bool Turned, bool Doubted, bool Weak, int Start = 0, int End = 0)
{
    /// <summary>No words of it were found; examples of like questions ask of it.</summary>
    public bool IsLearnt { get; init; }
}
