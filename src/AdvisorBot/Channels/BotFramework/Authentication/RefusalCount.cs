namespace AdvisorBot.Channels.BotFramework.Authentication;

/// <summary>Of refused requests, which anybody can send as many of as they like, keeps the log to so many lines a minute for each rule.</summary>
sealed class RefusalCount(TimeProvider clock)
{
    public const int MostLines = 20;

    static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    readonly Lock _lock = new();
    readonly Dictionary<TokenRule, Tally> _tallies = [];

    /// <summary>How many of this rule have gone by without a line since the last one; null if this one goes by, too.</summary>
    public int? Count(TokenRule rule)
    {
        lock (_lock)
        {
            var tally = _tallies.GetValueOrDefault(rule) ?? (_tallies[rule] = new(clock.GetTimestamp()));
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
