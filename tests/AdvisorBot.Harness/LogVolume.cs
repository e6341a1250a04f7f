namespace AdvisorBot.Harness;

/// <summary>How much a process wrote to its log.</summary>
public readonly record struct LogVolume(int Lines, int Bytes)
{
    public static LogVolume operator +(LogVolume one, LogVolume other) => new(one.Lines + other.Lines, one.Bytes + other.Bytes);

    public static LogVolume operator -(LogVolume one, LogVolume other) => new(one.Lines - other.Lines, one.Bytes - other.Bytes);

    public static LogVolume Add(LogVolume left, LogVolume right) => left + right;

    public static LogVolume Subtract(LogVolume left, LogVolume right) => left - right;
}
