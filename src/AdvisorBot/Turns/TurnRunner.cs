using AdvisorBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Turns;

/// <summary>
/// Runs turns as transactions: one at a time in a conversation, each inbound activity once, state and replies committed
/// together, a run that another commit overtook repeated, a run that threw replaced by one sentence.
/// </summary>
public sealed class TurnRunner
{
    readonly IBot _bot;
    readonly IConversationStore _store;
    readonly ITurnErrorWords _words;
    readonly TurnOptions _options;
    readonly TimeProvider _clock;
    readonly Random _random;
    readonly ILogger<TurnRunner> _log;
    readonly ConversationLanes _lanes;

    /// <param name="bot">The bot itself, which knows nothing of transactions.</param>
    /// <param name="random">Source of references and of the pauses before a re-run; has to be safe for all threads.</param>
    public TurnRunner(
        IBot bot, IConversationStore store, ITurnErrorWords words, IOptions<TurnOptions> options, TimeProvider clock, Random random, ILogger<TurnRunner> log)
    {
        ArgumentNullException.ThrowIfNull(options);
        _bot = bot;
        _store = store;
        _words = words;
        _options = options.Value;
        _clock = clock;
        _random = random;
        _log = log;
        _lanes = new(_options.LongestQueue);
    }

    /// <summary>In how many conversations a turn is under way.</summary>
    internal int Busy => _lanes.Busy;

    /// <summary>Runs the turn and returns once it is committed.</summary>
    /// <exception cref="StoreUnavailableException">The turn had no effect; the same activity may be sent again.</exception>
    /// <exception cref="TurnsBusyException">As above: too much is going on in this conversation.</exception>
    internal async Task<TurnResult> RunAsync(TurnRequest request)
    {
        var started = _clock.GetTimestamp();
        using var span = TurnTelemetry.Source.StartActivity("turn");
        var outcome = "failed";
        TurnTelemetry.Active.Add(1);
        try
        {
            var result = await RunInLaneAsync(request);
            outcome = result.Outcome;
            return result;
        }
        catch (Exception fault)
        {
            outcome = fault is StoreUnavailableException ? "unavailable" : fault is TurnsBusyException ? "busy" : "failed";
            TurnTelemetry.Mark(span, fault);
            throw;
        }
        finally
        {
            TurnTelemetry.Active.Add(-1);
            span?.SetTag(TurnTelemetry.OutcomeTag, outcome);
            TurnTelemetry.Duration.Record(_clock.GetElapsedTime(started).TotalSeconds, TurnTelemetry.Outcome(outcome));
        }
    }

    async Task<TurnResult> RunInLaneAsync(TurnRequest request)
    {
        using (TurnTelemetry.Stage("wait"))
            await _lanes.EnterAsync(request.Key);
        try
        {
            return await RunToCommitAsync(request);
        }
        finally
        {
            _lanes.Leave(request.Key);
        }
    }

    /// <summary>Runs the turn of an activity that was accepted, here or by a process that ended.</summary>
    internal async Task RunAcceptedAsync(AcceptedActivity accepted)
    {
        if (Read(accepted) is { } request)
            await RunAsync(request);
        await DropAsync(accepted);
    }

    /// <summary>
    /// Within the lane of <paramref name="request"/>: whoever accepted them may be gone, or slow. Two that run the same turn
    /// have one effect.
    /// </summary>
    async Task RunEarlierAsync(TurnRequest request)
    {
        foreach (var accepted in await _store.ReadAcceptedAsync(request.Key, request.Came, CancellationToken.None))
        {
            if (accepted.Id == request.InboundId)
                continue;
            if (Read(accepted) is { } earlier)
                await RunToCommitAsync(earlier);
            await DropAsync(accepted);
        }
    }

    /// <summary>Null when nobody can read it any more; then it must not hold up what came later.</summary>
    TurnRequest? Read(AcceptedActivity accepted)
    {
        try
        {
            return new(BotJson.ReadActivity(accepted.Json), ReplyRoute.Channel, accepted.Came, accepted.Id);
        }
        catch (Exception exception) when (exception is System.Text.Json.JsonException or InvalidActivityException)
        {
            TurnLog.AcceptedUnreadable(_log, accepted.Key.ToString(), exception);
            return null;
        }
    }

    /// <summary>The commit removed it, unless the turn changed nothing.</summary>
    async Task DropAsync(AcceptedActivity accepted) => await _store.DropAcceptedAsync(accepted.Key, accepted.Id, CancellationToken.None);

    async Task<TurnResult> RunToCommitAsync(TurnRequest request)
    {
        for (var attempt = 0; ; attempt++)
        {
            var record = await LoadAsync(request.Key);
            if (record.Handled(request.InboundId) is { } handled)
                return await RepeatAsync(request, handled);
            var (run, commit) = await RunBotAsync(request, record, attempt == 0 ? request.Activity : request.FreshActivity());
            if (run.IsIdle)
                return TurnResult.Nothing;
            var result = await CommitAsync(commit);
            switch (result.Status)
            {
                case CommitStatus.Committed:
                    return new(run.Replies, false) { Outcome = run.IsFailed ? "failed" : "committed" };
                case CommitStatus.AlreadyHandled:
                    return await RepeatAsync(request, result.Handled!.Value);
                case CommitStatus.AnsweredEarly:
                    request.MarkAnswered();
                    continue;
                case CommitStatus.Overtakes:
                    await RunEarlierAsync(request);
                    continue;
            }
            TurnTelemetry.Conflicts.Add(1);
            if (attempt >= _options.MaxReruns)
                throw new TurnsBusyException($"Other turns of this conversation were committed first, {attempt + 1} times in a row.");
            await Task.Delay(TimeSpan.FromMilliseconds(_random.Next(1, 10 << attempt)), _clock, CancellationToken.None);
        }
    }

    async Task<ConversationRecord> LoadAsync(ConversationKey key)
    {
        using var stage = TurnTelemetry.Stage("load");
        return await _store.LoadAsync(key, CancellationToken.None);
    }

    async Task<CommitResult> CommitAsync(TurnCommit commit)
    {
        using var stage = TurnTelemetry.Stage("commit");
        return await _store.CommitAsync(commit, CancellationToken.None);
    }

    /// <summary>What the bot wants committed, or if anything throws, an apology and the state as it was.</summary>
    async Task<(TurnRun Run, TurnCommit Commit)> RunBotAsync(TurnRequest request, ConversationRecord record, Activity activity)
    {
        // Begun with the bot: time that the store took is not the bot's.
        using var patience = new CancellationTokenSource(_options.LongestTurn, _clock);
        var expired = record.State is not null && _clock.GetUtcNow() - record.LastActive > _options.IdleAfter;
        try
        {
            var run = new TurnRun(request, record, _store, expired);
            if (run.IsStateDamaged)
                TurnLog.StateUnreadable(_log, request.Key.ToString());
            using (TurnTelemetry.Stage("bot"))
                await run.RunAsync(_bot, activity, patience.Token);
            return (run, run.Commit(_clock.GetUtcNow()));
        }
        catch (Exception exception) when (exception is not StoreUnavailableException)
        {
            var reference = TurnReference.New(_random);
            TurnTelemetry.Mark(System.Diagnostics.Activity.Current?.SetTag(TurnTelemetry.ReferenceTag, reference), exception);
            TurnLog.Failed(_log, reference, request.Key.Channel, request.Key.Conversation, request.InboundId, exception);
            var apology = new TurnRun(request, record, _store, expired: false);
            apology.Fail(_words.Failed(request.Activity, reference));
            return (apology, apology.Commit(_clock.GetUtcNow()));
        }
    }

    /// <summary>The replies an activity got when it first came, from the log.</summary>
    async Task<TurnResult> RepeatAsync(TurnRequest request, HandledTurn handled)
    {
        var count = (int)(handled.Last - handled.First);
        var entries = await _store.ReadLogAsync(request.Key, handled.First, Math.Max(count, 1), CancellationToken.None);
        return new([.. entries.Take(count).Where(entry => entry.Kind == EntryKind.Out).Select(Read)], true) { Outcome = "repeated" };
    }

    static Activity Read(LogEntry entry)
    {
        var activity = BotJson.ReadActivity(entry.Json);
        activity.Id = entry.Id;
        if (activity.Type == ActivityTypesEx.InvokeResponse)
            activity.Value = RecordedInvoke.Read(entry.Json);
        return activity;
    }
}
