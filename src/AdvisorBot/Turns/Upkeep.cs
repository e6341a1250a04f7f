using AdvisorBot.Storage;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Turns;

/// <summary>Does what no request asks for: runs activities again that were taken but not dealt with, and deletes what has passed its time.</summary>
public sealed class Upkeep(
    TurnRunner turns, Outbox outbox, IConversationStore store, IOptions<TurnOptions> options, TimeProvider clock, ILogger<Upkeep> log) : BackgroundService
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    /// <summary>Enough to read them and to put the first of each conversation to work.</summary>
    static readonly TimeSpan HeadStart = TimeSpan.FromSeconds(2);

    static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(10);

    Task _resuming = Task.CompletedTask;

    /// <summary>What the last process left comes before anything this one is sent: hosted services start before the server listens.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        _resuming = ResumeAsync();
        await _resuming.WaitAsync(HeadStart, clock, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var swept = clock.GetUtcNow();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var resuming = _resuming.IsCompletedSuccessfully ? ResumeAsync() : _resuming;
                _resuming = Task.CompletedTask;
                await resuming;
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
        var accepted = await store.TakeAbandonedAsync(options.Value.LongestTurn, CancellationToken.None);
        await Task.WhenAll(accepted.Select(ResumeAsync));
    }

    async Task ResumeAsync(AcceptedActivity accepted)
    {
        await turns.RunAsync(new TurnRequest(BotJson.ReadActivity(accepted.Json), ReplyRoute.Channel, acceptedId: accepted.Id));
        // The commit removed it, unless the turn changed nothing.
        await store.DropAcceptedAsync(accepted.Key, accepted.Id, CancellationToken.None);
        outbox.Notify(accepted.Key);
    }

    async Task SweepAsync(CancellationToken stopping)
    {
        var count = await store.SweepAsync(stopping);
        if (count > 0)
            TurnLog.Swept(log, count);
    }
}
