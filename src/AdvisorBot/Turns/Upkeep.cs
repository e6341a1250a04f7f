using AdvisorBot.Storage;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Turns;

/// <summary>Does what no request asks for: runs activities again that were taken but not dealt with, and deletes what has passed its time.</summary>
public sealed class Upkeep(
    TurnRunner turns, Outbox outbox, IConversationStore store, IOptions<TurnOptions> options, TimeProvider clock, ILogger<Upkeep> log) : BackgroundService
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
            catch (StoreUnavailableException exception)
            {
                TurnLog.StoreUnavailable(log, exception.Message);
            }
            await Task.Delay(Every, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    internal async Task ResumeAsync()
    {
        foreach (var accepted in await store.TakeAbandonedAsync(options.Value.LongestTurn, CancellationToken.None))
        {
            var request = new TurnRequest(BotJson.ReadActivity(accepted.Json), ReplyRoute.Channel, acceptedId: accepted.Id);
            await turns.RunAsync(request);
            // The commit removed it, unless the turn had been committed before or changed nothing.
            await store.DropAcceptedAsync(accepted.Key, accepted.Id, CancellationToken.None);
            outbox.Notify(accepted.Key);
        }
    }

    async Task SweepAsync(CancellationToken stopping)
    {
        var count = await store.SweepAsync(stopping);
        if (count > 0)
            TurnLog.Swept(log, count);
    }
}
