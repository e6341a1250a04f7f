using System.Collections.Concurrent;
using System.Collections.Immutable;
using AdvisorBot.Storage;

namespace AdvisorBot.Turns;

/// <summary>Walks the log of a claimed conversation from the cursor to its end, or to the first failure.</summary>
sealed class Delivery(IConversationStore store, IChannelSender sender, OutboxOptions options, TimeProvider clock, Random random, ILogger log)
{
    const int Stride = 16;
    const int MostFailures = 10_000;

    /// <summary>A walk reports at least this often, well within the lease of its claim.</summary>
    static readonly TimeSpan ReportEvery = TimeSpan.FromSeconds(5);

    /// <summary>Failures in a row, of conversations that fail right now.</summary>
    readonly ConcurrentDictionary<ConversationKey, int> _failures = new();

    public async Task RunAsync(ConversationKey key, CancellationToken stopping)
    {
        try
        {
            await WalkAsync(key, stopping);
        }
        catch (Exception exception)
        {
            TurnLog.DeliveryFailed(log, key.Channel, key.Conversation, exception);
            // Whatever it was, the claim must not be kept; the conversation stays due.
            await store.SettleAsync(key, new(0, clock.GetUtcNow() + options.FirstPause, []), CancellationToken.None);
        }
    }

    async Task WalkAsync(ConversationKey key, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            var entries = await store.ReadUndeliveredAsync(key, Stride, CancellationToken.None);
            var progress = entries.Count > 0 ? await SendAsync(key, entries, stopping) : await NothingLeftAsync(key);
            if (!await store.SettleAsync(key, progress, CancellationToken.None))
                return;
        }
        await store.SettleAsync(key, new(0, clock.GetUtcNow(), []), CancellationToken.None);
    }

    async Task<DeliveryProgress> SendAsync(ConversationKey key, IReadOnlyList<LogEntry> entries, CancellationToken stopping)
    {
        var started = clock.GetTimestamp();
        var dead = ImmutableArray<DeadLetter>.Empty;
        var deliveredTo = 0L;
        foreach (var entry in entries)
        {
            var outcome = await DeliverAsync(entry, stopping);
            if (outcome.Status == SendStatus.Retry && stopping.IsCancellationRequested)
                return new(deliveredTo, clock.GetUtcNow(), dead);
            if (outcome.Status == SendStatus.Retry && clock.GetUtcNow() - entry.At < options.GiveUpAfter)
                return new(deliveredTo, RetryAt(key, entry, outcome), dead);
            if (outcome.Status == SendStatus.Delivered)
                TurnTelemetry.Deliveries.Add(1, TurnTelemetry.Outcome("delivered"));
            else
                dead = dead.Add(GiveUp(key, entry, outcome));
            deliveredTo = entry.Position;
            _failures.TryRemove(key, out _);
            if (clock.GetElapsedTime(started) > ReportEvery)
                break;
        }
        return new(deliveredTo, null, dead);
    }

    async Task<SendOutcome> DeliverAsync(LogEntry entry, CancellationToken stopping)
    {
        using var span = TurnTelemetry.Source.StartActivity("deliver", System.Diagnostics.ActivityKind.Producer);
        var outcome = await sender.SendAsync(entry, stopping);
        span?.SetTag(TurnTelemetry.OutcomeTag, outcome.Status.ToString().ToLowerInvariant());
        return outcome;
    }

    DateTimeOffset RetryAt(ConversationKey key, LogEntry entry, SendOutcome outcome)
    {
        TurnTelemetry.Deliveries.Add(1, TurnTelemetry.Outcome("retried"));
        // With several replicas another one may succeed, and nobody here hears of it.
        if (_failures.Count > MostFailures)
            _failures.Clear();
        var failures = _failures.AddOrUpdate(key, 1, (_, count) => count + 1);
        var backoff = options.FirstPause * Math.Pow(2, Math.Min(failures - 1, 20)) * (0.8 + (0.4 * random.NextDouble()));
        if (backoff > options.LongestPause)
            backoff = options.LongestPause;
        var pause = outcome.RetryAfter is { } asked && asked > backoff ? asked : backoff;
        if (pause > DeliveryProgress.LongestPause)
            pause = DeliveryProgress.LongestPause;
        TurnLog.Retrying(log, key.Channel, pause.TotalSeconds, outcome.Reason);
        // A pause that passes the deadline would keep a dead activity waiting for nothing.
        var last = entry.At + options.GiveUpAfter;
        var next = clock.GetUtcNow() + pause;
        return next < last ? next : last;
    }

    DeadLetter GiveUp(ConversationKey key, LogEntry entry, SendOutcome outcome)
    {
        TurnTelemetry.Deliveries.Add(1, TurnTelemetry.Outcome("dead"));
        TurnLog.Dead(log, entry.Position, key.Channel, key.Conversation, outcome.Reason);
        return new(entry.Position, outcome.Reason, entry.Json);
    }

    /// <summary>What was to be delivered has been deleted meanwhile.</summary>
    async Task<DeliveryProgress> NothingLeftAsync(ConversationKey key)
    {
        var record = await store.LoadAsync(key, CancellationToken.None);
        return new(record.NextPosition - 1, null, []);
    }
}
