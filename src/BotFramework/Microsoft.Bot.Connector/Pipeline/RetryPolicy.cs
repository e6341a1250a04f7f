using System.Net;

namespace Microsoft.Bot.Connector;

/// <summary>
/// When a call to a channel is tried again: the answers that Microsoft's rate limiting guide for Teams names
/// (412, 429, 502, 504) and 503, a few times, each pause twice the one before and none like another; a Retry-After
/// is kept to. A pause that would pass the deadline ends the trying.
/// </summary>
sealed class RetryPolicy(TimeProvider time, Func<double> random)
{
    internal const int Attempts = 4;

    internal static readonly TimeSpan Deadline = TimeSpan.FromSeconds(60);

    internal static readonly RetryPolicy Default = new(TimeProvider.System, Random.Shared.NextDouble);

    static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    internal TimeProvider Time => time;

    /// <summary>How long to wait before the next attempt; null if there is to be none.</summary>
    internal TimeSpan? PauseAfter(HttpResponseMessage response, int attempt, TimeSpan elapsed)
    {
        if (attempt >= Attempts || !IsTransient(response.StatusCode))
            return null;

        var pause = Asked(response) is { } asked ? asked + Jitter(FirstPause) : Backoff(attempt);
        return elapsed + pause < Deadline ? pause : null;
    }

    static bool IsTransient(HttpStatusCode status) =>
        status is HttpStatusCode.PreconditionFailed
            or HttpStatusCode.TooManyRequests
            or HttpStatusCode.BadGateway
            or HttpStatusCode.ServiceUnavailable
            or HttpStatusCode.GatewayTimeout;

    TimeSpan? Asked(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - time.GetUtcNow(),
            _ => (TimeSpan?)null,
        };
        return asked < TimeSpan.Zero ? TimeSpan.Zero : asked;
    }

    TimeSpan Backoff(int attempt) => FirstPause * Math.Pow(2, attempt - 1) * (0.8 + (0.4 * random()));

    TimeSpan Jitter(TimeSpan span) => span * (0.2 * random());
}
