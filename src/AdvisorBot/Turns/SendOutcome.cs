namespace AdvisorBot.Turns;

/// <summary>What became of an attempt to deliver.</summary>
/// <param name="Reason">What the channel answered, in one line; empty when it was delivered.</param>
/// <param name="RetryAfter">How long the channel asked to wait.</param>
public sealed record SendOutcome(SendStatus Status, string Reason = "", TimeSpan? RetryAfter = null)
{
    public static SendOutcome Delivered { get; } = new(SendStatus.Delivered);
}
