using System.Threading.Channels;
using AdvisorBot.Storage;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Turns;

/// <summary>
/// Delivers what turns have said to the channels: in order within a conversation, many conversations at once, again
/// after failures and after a restart. Nothing is kept here that is not in the store.
/// </summary>
public sealed class Outbox : BackgroundService
{
    const int LongestQueue = 8192;

    /// <summary>Longer than the store may take for one look.</summary>
    static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    readonly IConversationStore _store;
    readonly Delivery _delivery;
    readonly OutboxOptions _options;
    readonly TimeProvider _clock;
    readonly ILogger<Outbox> _log;
    readonly Channel<Work> _queue = Channel.CreateBounded<Work>(LongestQueue);
    int _workers;
    long _lookedAt;

    /// <param name="random">Source of the jitter; has to be safe for all threads.</param>
    public Outbox(IConversationStore store, IChannelSender sender, IOptions<OutboxOptions> options, TimeProvider clock, Random random, ILogger<Outbox> log)
    {
        ArgumentNullException.ThrowIfNull(options);
        _store = store;
        _options = options.Value;
        _clock = clock;
        _log = log;
        _delivery = new(store, sender, _options, clock, random, log);
        _lookedAt = clock.GetTimestamp();
    }

    /// <summary>How many deliver or wait for something to deliver.</summary>
    public int Workers => Volatile.Read(ref _workers);

    /// <summary>How many conversations somebody has told of and nobody has begun with.</summary>
    public int Waiting => _queue.Reader.Count;

    /// <summary>Null while everybody works and what a restart left is looked for. Before the start and at the end there is nothing to say.</summary>
    public string? Problem()
    {
        if (ExecuteTask is not { IsCompleted: false })
            return ExecuteTask is { IsFaulted: true } ? "Deliveries have ended with a fault; start the service anew." : null;
        var since = _clock.GetElapsedTime(Volatile.Read(ref _lookedAt));
        return Workers < _options.Concurrency && since > Grace ? $"Only {Workers} of {_options.Concurrency} deliver."
            : since > _options.LookEvery + Grace ? $"For {since.TotalSeconds:0} seconds nobody has looked for what is to be delivered."
            : null;
    }

    /// <summary>Says that a conversation may have something to deliver. With a full queue it waits until it is looked for.</summary>
    public void Notify(ConversationKey key) => _queue.Writer.TryWrite(new(key, IsClaimed: false));

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var workers = Enumerable.Range(0, _options.Concurrency).Select(_ => Task.Run(() => WorkAsync(stoppingToken), CancellationToken.None));
        return Task.WhenAll([.. workers, Task.Run(() => LookAsync(stoppingToken), CancellationToken.None)]);
    }

    async Task WorkAsync(CancellationToken stopping)
    {
        Interlocked.Increment(ref _workers);
        try
        {
            await foreach (var work in _queue.Reader.ReadAllAsync(stopping))
                await DeliverAsync(work, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
        finally
        {
            Interlocked.Decrement(ref _workers);
        }
    }

    async Task DeliverAsync(Work work, CancellationToken stopping)
    {
        try
        {
            if (work.IsClaimed || await _store.TryClaimAsync(work.Key, stopping))
                await _delivery.RunAsync(work.Key, stopping);
        }
        catch (StoreUnavailableException exception)
        {
            // It stays due in the store.
            TurnLog.StoreUnavailable(_log, exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            // Whatever it is, the worker goes on: others wait for it.
            TurnLog.DeliveryFailed(_log, work.Key.Channel, work.Key.Conversation, exception);
        }
    }

    /// <summary>Finds conversations that are due but that nobody in this process was told of.</summary>
    async Task LookAsync(CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                await FindDueAsync(stopping);
                Volatile.Write(ref _lookedAt, _clock.GetTimestamp());
                await Task.Delay(_options.LookEvery, _clock, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }

    async Task FindDueAsync(CancellationToken stopping)
    {
        try
        {
            IReadOnlyList<ConversationKey> due;
            do
            {
                due = await _store.ClaimDueAsync(_options.Concurrency, stopping);
                foreach (var key in due)
                    await _queue.Writer.WriteAsync(new(key, IsClaimed: true), stopping);
            }
            while (due.Count == _options.Concurrency);
        }
        catch (StoreUnavailableException exception)
        {
            TurnLog.StoreUnavailable(_log, exception.Message);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !stopping.IsCancellationRequested)
        {
            // Whatever it is, it is looked for again: nobody else finds what a restart left.
            TurnLog.LookFailed(_log, exception);
        }
    }

    readonly record struct Work(ConversationKey Key, bool IsClaimed);
}
