using AdvisorBot.Channels.BotFramework.Authentication;
using AdvisorBot.Channels.DirectLine;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AdvisorBot.Operations;

/// <summary>
/// Ready means that tokens can be signed and read. That the next start will find the key, and that channels can be
/// verified, is told beside it: the chat works without, and no restart mends it.
/// </summary>
sealed class KeyHealthCheck(SigningKeys keys, DirectLineTokens tokens, CallerAuthentication callers) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var (token, _) = tokens.Issue(DirectLineTicket.ForPage());
        if ((await tokens.ReadAsync(token)).Ticket is null)
            return HealthCheckResult.Unhealthy("A token that was just signed cannot be read.");
        return (keys.Problem() ?? callers.Problem()) is { } problem
            ? HealthCheckResult.Degraded(problem)
            : HealthCheckResult.Healthy("Tokens can be signed and read.");
    }
}
