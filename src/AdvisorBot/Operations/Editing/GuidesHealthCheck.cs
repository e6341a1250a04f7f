using AdvisorBot.Dialogs;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AdvisorBot.Operations.Editing;

/// <summary>Whether the guides in service are those in the files. That they are not is no reason to take no turns.</summary>
sealed class GuidesHealthCheck(LiveEdit edit, CurrentKnowledge knowledge) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var (status, data) = (edit.Status, new Dictionary<string, object> { ["edition"] = knowledge.Value.Fingerprint });
        if (!status.IsFaulty)
            return Task.FromResult(HealthCheckResult.Healthy("The guides are those in the files.", data));
        data["since"] = status.At.ToString("O");
        data["problems"] = string.Join('\n', status.Problems);
        return Task.FromResult(HealthCheckResult.Degraded("The guides were saved with problems; those before are in service.", data: data));
    }
}
