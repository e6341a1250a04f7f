using AdvisorBot.Turns;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AdvisorBot.Operations;

/// <summary>Whether what turns have said is being delivered to the channels.</summary>
sealed class OutboxHealthCheck(Outbox outbox) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var data = new Dictionary<string, object> { ["working"] = outbox.Workers, ["waiting"] = outbox.Waiting };
        return Task.FromResult(
            outbox.Problem() is { } problem ? HealthCheckResult.Unhealthy(problem, data: data) : HealthCheckResult.Healthy("Deliveries go on.", data));
    }
}
