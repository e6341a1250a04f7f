using System.Diagnostics;
using AdvisorBot.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AdvisorBot.Turns.Tests.Health;

/// <summary>Asks for readiness as a prober does: an answer within three seconds, or none.</summary>
static class Ready
{
    public static async Task<HealthCheckResult> AskAsync(IConversationStore store)
    {
        var started = Stopwatch.GetTimestamp();
        var result = await new StoreHealthCheck(store, store, TimeProvider.System).CheckHealthAsync(new());
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(3), $"It took {Stopwatch.GetElapsedTime(started)}.");
        return result;
    }

    public static async Task IsAsync(IConversationStore store, string? words = null)
    {
        var result = await AskAsync(store);
        Assert.True(result.Status == HealthStatus.Healthy, result.Description);
        if (words is not null)
            Assert.Contains(words, result.Description, StringComparison.Ordinal);
    }

    public static async Task IsNotAsync(IConversationStore store, string reason)
    {
        var result = await AskAsync(store);
        Assert.Equal(HealthStatus.Unhealthy, result.Status);
        Assert.Contains(reason, result.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", result.Description, StringComparison.Ordinal);
        Assert.True(result.Description!.Length < 300, result.Description);
    }
}
