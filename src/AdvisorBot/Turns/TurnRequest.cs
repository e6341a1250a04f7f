using AdvisorBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Turns;

/// <summary>An inbound activity on its way through a turn.</summary>
sealed class TurnRequest
{
    const int Open = 0, Committing = 1, Answered = 2;

    int _answer;

    /// <exception cref="InvalidActivityException">The activity names no channel or no conversation.</exception>
    public TurnRequest(Activity activity, ReplyRoute route, ITurnContext? outer = null, string? acceptedId = null)
    {
        _answer = acceptedId is null ? Open : Answered;
        AcceptedId = acceptedId ?? activity.Id ?? Guid.NewGuid().ToString("N");
        if (string.IsNullOrEmpty(activity.ChannelId))
            throw new InvalidActivityException("The activity has no channelId.");
        if (string.IsNullOrEmpty(activity.Conversation?.Id))
            throw new InvalidActivityException("The activity has no conversation.id.");
        Activity = activity;
        Json = BotJson.Write(activity);
        Key = new(activity.ChannelId, activity.Conversation.Id);
        Route = route;
        Outer = outer;
    }

    public Activity Activity { get; }

    public byte[] Json { get; }

    public ConversationKey Key { get; }

    /// <summary>What tells this activity from others. The edit of a message comes with the id of the message.</summary>
    public string? InboundId =>
        string.IsNullOrEmpty(Activity.Id) ? null
        : Activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete ? $"{Activity.Type}|{Activity.Id}|{Activity.Timestamp:O}"
        : Activity.Id;

    public ReplyRoute Route { get; }

    /// <summary>The turn of the channel's own adapter; null for channels of the service itself.</summary>
    public ITurnContext? Outer { get; }

    /// <summary>The name under which the activity is written down when its turn takes long.</summary>
    public string AcceptedId { get; }

    /// <summary>The channel was told that the activity is taken, before its turn ended.</summary>
    public bool IsAnswered => Volatile.Read(ref _answer) == Answered;

    /// <summary>Decides that the channel's answer comes before the turn's end; false when the turn is being committed and the answer had better wait for it.</summary>
    public bool TryAnswerEarly() => Interlocked.CompareExchange(ref _answer, Answered, Open) == Open;

    /// <summary>Decides that the answer waits for the turn's end; false when it was given already.</summary>
    public bool TryHoldAnswer() => Interlocked.CompareExchange(ref _answer, Committing, Open) != Answered;

    /// <summary>Decides how the replies go, once and for all: with the answer, as long as it has not been given.</summary>
    public EntryKind KindOf(Activity reply)
    {
        var inTime = TryHoldAnswer();
        return Route switch
        {
            ReplyRoute.Log => EntryKind.Out,
            _ when reply.Type == ActivityTypesEx.InvokeResponse => EntryKind.Out,
            _ when Activity.DeliveryMode == DeliveryModes.ExpectReplies && inTime => EntryKind.Out,
            _ => EntryKind.Deliver,
        };
    }

    public Activity FreshActivity() => BotJson.ReadActivity(Json);
}
