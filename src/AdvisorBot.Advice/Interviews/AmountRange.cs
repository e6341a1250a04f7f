namespace AdvisorBot.Advice.Interviews;

/// <summary>An interval of a quantity, in the unit of its question.</summary>
/// <param name="Min">Lower end.</param>
/// <param name="Max">Upper end, part of the interval; positive infinity when open.</param>
/// <param name="MinExclusive">The lower end itself is not part of the interval ("more than 10 GB").</param>
public sealed record AmountRange(double Min, double Max, bool MinExclusive = false)
{
    public static AmountRange Exactly(double amount) => new(amount, amount);

    public static AmountRange Over(double amount) => new(amount, double.PositiveInfinity, true);

    public static AmountRange AtLeast(double amount) => new(amount, double.PositiveInfinity);

    public static AmountRange UpTo(double amount) => new(0, amount);

    public bool IsOver(double amount) => Min > amount || (MinExclusive && Min >= amount);

    public bool IsUpTo(double amount) => Max <= amount;

    public bool IsUnder(double amount) => Max < amount;

    // Nothing lies between a number and the next one that the machine can tell from it.
    public bool IsAtLeast(double amount) => Min >= amount || (MinExclusive && Math.BitIncrement(Min) >= amount);

    public bool Contains(AmountRange other) =>
        (other.Min > Min || (other.Min.Equals(Min) && (!MinExclusive || other.MinExclusive))) && other.Max <= Max;

    public bool Overlaps(AmountRange other) => Starts(this, other.Max) && Starts(other, Max);

    static bool Starts(AmountRange range, double end) => range.MinExclusive ? range.Min < end : range.Min <= end;
}
