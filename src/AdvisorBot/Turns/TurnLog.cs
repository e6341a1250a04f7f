namespace AdvisorBot.Turns;

static partial class TurnLog
{
    [LoggerMessage(
        1,
        LogLevel.Error,
        "Turn failed and was rolled back. Reference {Reference}, channel {Channel}, conversation {Conversation}, activity {ActivityId}")]
    public static partial void Failed(ILogger log, string reference, string channel, string conversation, string? activityId, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "Delivery to {ServiceUrl} failed, next attempt in {Seconds:0.0} s: {Reason}")]
    public static partial void Retrying(ILogger log, string serviceUrl, double seconds, string reason);

    [LoggerMessage(3, LogLevel.Error, "Gave up on activity {Position} of {Channel} conversation {Conversation}: {Reason}")]
    public static partial void Dead(ILogger log, long position, string channel, string conversation, string reason);

    [LoggerMessage(4, LogLevel.Warning, "The store is not available: {Reason}")]
    public static partial void StoreUnavailable(ILogger log, string reason);

    [LoggerMessage(5, LogLevel.Information, "Turn of {Channel} conversation {Conversation} takes long; the channel was answered and the turn goes on")]
    public static partial void AnsweredEarly(ILogger log, string channel, string conversation);

    [LoggerMessage(6, LogLevel.Error, "A turn that outlived its answer failed. It is run again later")]
    public static partial void LateTurnFailed(ILogger log, Exception exception);

    [LoggerMessage(8, LogLevel.Error, "Upkeep failed and is tried again")]
    public static partial void UpkeepFailed(ILogger log, Exception exception);

    [LoggerMessage(9, LogLevel.Error, "The stored state of {Conversation} is damaged and left out; the conversation begins anew")]
    public static partial void StateUnreadable(ILogger log, string conversation);

    [LoggerMessage(10, LogLevel.Error, "A request failed outside of the turn. Reference {Reference}")]
    public static partial void RequestFailed(ILogger log, string reference, Exception exception);

    [LoggerMessage(11, LogLevel.Error, "Delivery to {Channel} conversation {Conversation} failed and is tried again")]
    public static partial void DeliveryFailed(ILogger log, string channel, string conversation, Exception exception);

    [LoggerMessage(13, LogLevel.Error, "Looking for what is to be delivered failed and is tried again")]
    public static partial void LookFailed(ILogger log, Exception exception);

    [LoggerMessage(14, LogLevel.Error, "The store is not available. Reference {Reference}, {Requests} requests refused since the last such line: {Reason}")]
    public static partial void RequestsRefused(ILogger log, string reference, int requests, string reason);

    [LoggerMessage(12, LogLevel.Information, "The sign that the bot is typing did not arrive: {Reason}")]
    public static partial void TypingFailed(ILogger log, string reason);

    [LoggerMessage(15, LogLevel.Error, "An accepted activity of {Conversation} is damaged and left out")]
    public static partial void AcceptedUnreadable(ILogger log, string conversation, Exception exception);

    [LoggerMessage(7, LogLevel.Information, "Deleted {Conversations} conversations past their time")]
    public static partial void Swept(ILogger log, int conversations);
}
