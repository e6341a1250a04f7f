using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Channels.Tests.Authentication;

/// <summary>A clock whose time of day somebody sets, while time itself goes on as it does.</summary>
sealed class SettableClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    /// <summary>How far the time of day is off.</summary>
    public TimeSpan Off { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Off;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => base.GetUtcNow().Ticks;
}
