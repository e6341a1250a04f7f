namespace AdvisorBot.Channels.Tests.DirectLine.Support;

/// <summary>The system's clock, put forward.</summary>
sealed class ShiftedClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
}
