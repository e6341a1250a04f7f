using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AdvisorBot.Storage;

/// <summary>Ready means that a turn could be committed now; the description says why not, and how many activities were given up on.</summary>
sealed class StoreHealthCheck(IStoreUpkeep store, IDeliveryStore deliveries, TimeProvider clock) : IHealthCheck
{
    /// <summary>Whoever asks waits three seconds as a rule.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2.5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await AskAsync(cancellationToken).WaitAsync(Patience, clock, cancellationToken);
        }
        catch (StoreUnavailableException exception)
        {
            return HealthCheckResult.Unhealthy(exception.Message);
        }
        catch (TimeoutException)
        {
            return HealthCheckResult.Unhealthy($"The store has not answered for {Patience.TotalSeconds:0.#} seconds.");
        }
    }

    async Task<HealthCheckResult> AskAsync(CancellationToken cancellationToken)
    {
        var warning = await store.CheckAsync(cancellationToken);
        var dead = await deliveries.CountDeadLettersAsync(cancellationToken);
        return HealthCheckResult.Healthy(warning ?? "The store can write.", new Dictionary<string, object> { ["undeliverable"] = dead });
    }
}
