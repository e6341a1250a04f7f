namespace AdvisorBot.Endurance.Comparison;

/// <summary>One line of the table.</summary>
/// <param name="MoreIsBetter">A rate, as against a time, a cost or a size.</param>
/// <param name="Official">Null where the official bot has nothing of the kind.</param>
sealed record Figure(string What, string Unit, bool MoreIsBetter, double Ours, double? Official)
{
    /// <summary>How many times better than the official bot, measured in the same sitting.</summary>
    public double? Advantage => Official is not { } official ? null : MoreIsBetter ? Ours / official : official / Ours;
}
