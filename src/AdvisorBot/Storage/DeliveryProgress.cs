using System.Collections.Immutable;

namespace AdvisorBot.Storage;

/// <summary>How far the delivery of a claimed conversation has come.</summary>
/// <param name="DeliveredTo">Every entry up to this position is dealt with.</param>
/// <param name="RetryAt">When to try the next entry again; null when the last attempt succeeded.</param>
/// <param name="DeadLetters">Entries up to <paramref name="DeliveredTo"/> that were given up on.</param>
public sealed record DeliveryProgress(long DeliveredTo, DateTimeOffset? RetryAt, ImmutableArray<DeadLetter> DeadLetters)
{
    /// <summary>No pause is longer. What is due later than that is due now: the clock has been set back since.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);
}
