namespace AdvisorBot.Advice.Interviews;

/// <summary>An interval of a quantity, in bytes unless the question names another unit.</summary>
/// <param name="Min">Lower end.</param>
/// <param name="Max">Upper end, part of the interval; positive infinity when open.</param>
/// <param name="MinExclusive">The lower end itself is not part of the interval ("more than 10 GB").</param>
public sealed record ByteRange(double Min, double Max, bool MinExclusive = false)
{
    public static ByteRange Exactly(double bytes) => new(bytes, bytes);

    public static ByteRange Over(double bytes) => new(bytes, double.PositiveInfinity, true);

    public static ByteRange AtLeast(double bytes) => new(bytes, double.PositiveInfinity);

    public static ByteRange UpTo(double bytes) => new(0, bytes);

    public bool IsOver(double bytes) => Min > bytes || (MinExclusive && Min >= bytes);

    public bool IsUpTo(double bytes) => Max <= bytes;

    public bool Contains(ByteRange other) =>
        (other.Min > Min || (other.Min.Equals(Min) && (!MinExclusive || other.MinExclusive))) && other.Max <= Max;

    public bool Overlaps(ByteRange other) => Starts(this, other.Max) && Starts(other, Max);

    static bool Starts(ByteRange range, double end) => range.MinExclusive ? range.Min < end : range.Min <= end;
}
