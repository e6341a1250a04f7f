using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tries again to get a token when the issuer is busy or out of reach, a few times with growing pauses; a wrong secret
/// or an unknown app is no better the second time.
/// </summary>
sealed class TokenRetry(TimeProvider time, Func<double> random)
{
    internal const int Attempts = 4;

    internal static readonly TokenRetry Default = new(TimeProvider.System, Random.Shared.NextDouble);

    static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(500);

    static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(20);

    internal async Task<T> RunAsync<T>(Func<Task<T>> getToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await getToken();
            }
            catch (Exception e) when (attempt < Attempts && PauseAfter(e, attempt) is { } pause)
            {
                await Task.Delay(pause, time);
            }
        }
    }

    TimeSpan? PauseAfter(Exception failure, int attempt) =>
        failure switch
        {
            MsalServiceException { Headers.RetryAfter.Delta: { } asked } => asked < LongestPause ? asked : null,
            MsalServiceException { IsRetryable: true } or HttpRequestException or TaskCanceledException => Backoff(attempt),
            MsalServiceException { StatusCode: 429 or >= 500 } => Backoff(attempt),
            _ => null,
        };

    TimeSpan Backoff(int attempt) => FirstPause * Math.Pow(2, attempt - 1) * (0.8 + (0.4 * random()));
}
