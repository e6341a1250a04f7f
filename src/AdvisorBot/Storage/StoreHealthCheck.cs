using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AdvisorBot.Storage;

/// <summary>Ready means that a turn could be committed now; the description says why not, and how many activities were given up on.</summary>
sealed class StoreHealthCheck(IConversationStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await store.CheckAsync(cancellationToken);
            var dead = await store.CountDeadLettersAsync(cancellationToken);
            return HealthCheckResult.Healthy("The store can write.", new Dictionary<string, object> { ["undeliverable"] = dead });
        }
        catch (StoreUnavailableException exception)
        {
            return HealthCheckResult.Unhealthy(exception.Message);
        }
    }
}
