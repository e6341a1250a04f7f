using AdvisorBot.Storage;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Turns;

/// <summary>Does what no request asks for: runs activities again that were taken but not dealt with, and deletes what has passed its time.</summary>
public sealed class Upkeep(
    TurnRunner turns,
    Outbox outbox,
    IAcceptanceStore acceptances,
    IStoreUpkeep store,
    IOptions<TurnOptions> options,
    TimeProvider clock,
    ILogger<Upkeep> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var swept = clock.GetUtcNow();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ResumeAsync();
                if (clock.GetUtcNow() - swept >= SweepEvery)
                {
                    swept = clock.GetUtcNow();
                    await SweepAsync(stoppingToken);
                }
            }
            catch (Exception exception)
            {
                // Whatever it is, the next round tries again: upkeep must not take the service down.
                TurnLog.UpkeepFailed(log, exception);
            }
            await Task.Delay(Every, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Runs them at once, but in their order within a conversation: a turn enters its lane before this goes on to the next.</summary>
    internal async Task ResumeAsync()
    {
        var accepted = await acceptances.TakeAbandonedAsync(options.Value.LongestTurn, CancellationToken.None);
        await Task.WhenAll(accepted.Select(ResumeAsync));
    }

    async Task ResumeAsync(AcceptedActivity accepted)
    {
        await turns.RunAcceptedAsync(accepted);
        outbox.Notify(accepted.Key);
    }

    async Task SweepAsync(CancellationToken stopping)
    {
        var count = await store.SweepAsync(stopping);
        if (count > 0)
            TurnLog.Swept(log, count);
    }
}
