using System.Collections.Immutable;
using AdvisorBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Turns;

/// <summary>One run of a bot on one version of a conversation: what it would change, before the commit.</summary>
sealed class TurnRun
{
    /// <summary>How many entries of the log a bot may look back on: some turns, in most conversations all.</summary>
    const int MostRecent = 40;

    readonly TurnRequest _request;
    readonly ConversationRecord _record;
    readonly ILogStore _log;
    readonly TurnAdapter _adapter;
    readonly ConversationMemory _memory;
    readonly bool _expired;
    bool _forget;

    public TurnRun(TurnRequest request, ConversationRecord record, ILogStore log, bool expired)
    {
        _request = request;
        _record = record;
        _log = log;
        _expired = expired;
        _adapter = new(request.Route, record.Key.Conversation, record.NextPosition + 1);
        _memory = ConversationMemory.Read(expired ? null : record.State);
    }

    /// <summary>An apology stands in place of what the bot did.</summary>
    public bool IsFailed { get; private set; }

    public bool IsStateDamaged => _memory.IsDamaged;

    /// <summary>Without updates of earlier activities, which no answer to a request can carry.</summary>
    public ImmutableArray<Activity> Replies => [.. _adapter.Sent.Where(reply => !_adapter.Updated.ContainsKey(reply))];

    /// <summary>Nothing was said and nothing changed; clients who read the log still expect to see what they sent.</summary>
    public bool IsIdle => _request.Route == ReplyRoute.Channel && _adapter.Sent.Count == 0 && !_memory.IsChanged && !_forget;

    /// <param name="activity">A copy of the inbound activity of its own: the bot may change it.</param>
    public async Task RunAsync(IBot bot, Activity activity, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(_adapter, activity);
        context.TurnState.Set(_memory);
        if (_expired)
            context.TurnState.Set(new ConversationExpired(_record.LastActive));
        context.TurnState.Set<RecentReplies>(RecentAsync);
        await bot.OnTurnAsync(context, cancellationToken).WaitAsync(cancellationToken);
        foreach (var buffered in context.BufferedReplyActivities)
            _adapter.Keep(buffered);
        _forget = context.TurnState.Get<ForgetRequest>() is not null;
    }

    /// <summary>Says one sentence instead of whatever the bot did.</summary>
    public void Fail(string sentence)
    {
        IsFailed = true;
        var inbound = _request.Activity;
        if (inbound.Type == ActivityTypes.Invoke)
            _adapter.Keep(new() { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 500 } });
        else if (inbound.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate)
            _adapter.Keep(inbound.CreateReply(sentence));
    }

    public TurnCommit Commit(DateTimeOffset now)
    {
        // Before the entries: an answer given while they are made must not be relied on.
        var needsAnswer = _request.NeedsAnswer;
        var inbound = new NewEntry(EntryKind.In, _request.InboundId ?? $"{_record.Key.Conversation}|{_record.NextPosition:D7}", KeptActivity.Of(_request.Json));
        return new(_record)
        {
            InboundId = _request.InboundId,
            UserId = _request.Activity.From?.Id,
            State = _memory.ToDocument(),
            Entries = [inbound, .. _adapter.Sent.Select(reply => Entry(reply, now))],
            Forget = _forget && _request.Activity.From?.Id is not null,
            AcceptedId = _request.Route == ReplyRoute.Channel ? _request.InboundId : null,
            NeedsAnswer = needsAnswer,
            Came = _request.Came,
        };
    }

    async Task<IReadOnlyList<Activity>> RecentAsync(CancellationToken cancellationToken)
    {
        var entries = await _log.ReadLogAsync(_record.Key, Math.Max(0, _record.NextPosition - 1 - MostRecent), MostRecent, cancellationToken);
        return [.. entries.Where(entry => entry.Kind != EntryKind.In).Reverse().Select(entry => BotJson.ReadActivity(entry.Json))];
    }

    /// <summary>Channels that are called give ids and times of their own; readers of the log get ours.</summary>
    NewEntry Entry(Activity reply, DateTimeOffset now)
    {
        var id = reply.Id;
        var update = _adapter.Updated.GetValueOrDefault(reply);
        var kind = update is null ? _request.KindOf(reply) : EntryKind.Deliver;
        if (kind == EntryKind.Deliver)
            reply.Id = update;
        else
            reply.Timestamp ??= now;
        var entry = new NewEntry(kind, id, BotJson.Write(reply));
        reply.Id = id;
        return entry;
    }
}
