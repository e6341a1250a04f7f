using AdvisorBot.Storage;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Turns;

/// <summary>An inbound activity on its way through a turn.</summary>
sealed class TurnRequest
{
    volatile bool _answered;

    /// <exception cref="InvalidActivityException">The activity names no channel or no conversation.</exception>
    /// <param name="came">When the activity reached the service.</param>
    public TurnRequest(Activity activity, ReplyRoute route, DateTimeOffset came, string? acceptedId = null)
    {
        Came = came;
        _answered = acceptedId is not null;
        if (string.IsNullOrEmpty(activity.ChannelId))
            throw new InvalidActivityException("The activity has no channelId.");
        if (string.IsNullOrEmpty(activity.Conversation?.Id))
            throw new InvalidActivityException("The activity has no conversation.id.");
        Activity = activity;
        Json = BotJson.Write(activity);
        Key = new(route == ReplyRoute.Channel ? FromOutside(activity.ChannelId) : activity.ChannelId, activity.Conversation.Id);
        Route = route;
        InboundId = acceptedId ?? IdOf(activity) ?? (route == ReplyRoute.Channel ? Guid.NewGuid().ToString("N") : null);
    }

    public Activity Activity { get; }

    public DateTimeOffset Came { get; }

    public byte[] Json { get; }

    public ConversationKey Key { get; }

    /// <summary>What tells this activity from others; null only where no channel can send it again.</summary>
    public string? InboundId { get; }

    public ReplyRoute Route { get; }

    /// <summary>The replies go with the answer: that is asked for, and it has not been given before the turn's end.</summary>
    public bool NeedsAnswer => Route == ReplyRoute.Channel && Activity.DeliveryMode == DeliveryModes.ExpectReplies && !_answered;

    /// <summary>The channel has been told that the activity is taken.</summary>
    public void MarkAnswered() => _answered = true;

    public EntryKind KindOf(Activity reply) => Route switch
    {
        ReplyRoute.Log => EntryKind.Out,
        _ when reply.Type == ActivityTypesEx.InvokeResponse => EntryKind.Out,
        _ => NeedsAnswer ? EntryKind.Out : EntryKind.Deliver,
    };

    public Activity FreshActivity() => BotJson.ReadActivity(Json);

    /// <summary>
    /// The service's own Direct Line uses two names that Microsoft's channels have, too, on which people call themselves what
    /// they like: kept apart, nobody there can speak, or have data deleted, as somebody here.
    /// </summary>
    static string FromOutside(string channel) =>
        channel is Microsoft.Bot.Connector.Channels.Directline or Microsoft.Bot.Connector.Channels.Webchat ? "outside-" + channel : channel;

    /// <summary>The edit of a message comes with the id of the message.</summary>
    static string? IdOf(Activity activity) =>
        string.IsNullOrEmpty(activity.Id) ? null
        : activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete ? $"{activity.Type}|{activity.Id}|{activity.Timestamp:O}"
        : activity.Id;
}
