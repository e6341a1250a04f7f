namespace AdvisorBot.Channels;

/// <summary>
/// Of bad requests, which anybody can send as many of as they like, keeps the log to so many lines a minute for each kind.
/// </summary>
/// <typeparam name="TKind">What tells kinds apart: there have to be few.</typeparam>
sealed class LogAllowance<TKind>(TimeProvider clock)
    where TKind : notnull
{
    public const int MostLines = 20;

    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    readonly Lock _lock = new();
    readonly Dictionary<TKind, Tally> _tallies = [];

    /// <summary>How many of this kind have gone by without a line since the last one; null if this one goes by, too.</summary>
    public int? Take(TKind kind)
    {
        lock (_lock)
        {
            var tally = _tallies.GetValueOrDefault(kind) ?? (_tallies[kind] = new(clock.GetTimestamp()));
            if (clock.GetElapsedTime(tally.Began) >= Minute)
                (tally.Began, tally.Lines) = (clock.GetTimestamp(), 0);
            if (tally.Lines == MostLines)
            {
                tally.Unsaid++;
                return null;
            }
            tally.Lines++;
            var unsaid = tally.Unsaid;
            tally.Unsaid = 0;
            return unsaid;
        }
    }

    sealed class Tally(long began)
    {
        public long Began { get; set; } = began;

        public int Lines { get; set; }

        public int Unsaid { get; set; }
    }
}
