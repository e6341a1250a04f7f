using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Keeps one token and renews it well before it ends: while the old one serves, nobody waits for the new one. One
/// request at a time goes to the issuer, however many turns want the token.
/// </summary>
sealed partial class TokenSource(IAuthenticator authenticator, TimeProvider time, ILogger givenLogger)
{
    /// <summary>How long before its end a token is renewed.</summary>
    internal static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(15);

    /// <summary>How long before its end a token is no longer sent.</summary>
    internal static readonly TimeSpan StopBefore = TimeSpan.FromMinutes(1);

    /// <summary>How long a failed renewal rests while the old token still serves.</summary>
    internal static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(30);

    readonly ILogger logger = givenLogger ?? NullLogger.Instance;

    readonly Lock gate = new();

    AuthenticatorResult current;

    Task<AuthenticatorResult> renewal;

    DateTimeOffset restsUntil;

    /// <summary>The renewal that nobody waits for; tests do.</summary>
    internal Task EarlyRenewal { get; set; } = Task.CompletedTask;

    internal async ValueTask<string> GetAsync(bool forceRefresh, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var token = current;
        if (!forceRefresh && token is not null && now < token.ExpiresOn - StopBefore)
        {
            if (now >= token.ExpiresOn - RenewBefore && now >= restsUntil && EarlyRenewal.IsCompleted)
                EarlyRenewal = RenewQuietlyAsync();
            return token.AccessToken;
        }

        return (await Renew(forceRefresh || token is not null).WaitAsync(cancellationToken)).AccessToken;
    }

    Task<AuthenticatorResult> Renew(bool forceRefresh)
    {
        lock (gate)
        {
            if (renewal is not { IsCompleted: false })
                renewal = FetchAsync(forceRefresh);
            return renewal;
        }
    }

    async Task<AuthenticatorResult> FetchAsync(bool forceRefresh)
    {
        await Task.Yield();
        return current = await authenticator.GetTokenAsync(forceRefresh);
    }

    async Task RenewQuietlyAsync()
    {
        try
        {
            await Renew(forceRefresh: true);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            restsUntil = time.GetUtcNow() + PauseAfterFailure;
            LogRenewalFailed(e);
        }
    }

    [LoggerMessage(2010, LogLevel.Warning, "Could not renew the bot's token; the one at hand still serves")]
    partial void LogRenewalFailed(Exception exception);
}
