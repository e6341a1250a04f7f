using System.Security.Cryptography;
using AdvisorBot.Storage;
using AdvisorBot.Turns;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>Conversations held over Direct Line. Their history is the store's log; the watermark is a position in it.</summary>
sealed class DirectLineConversations(IStateStore states, ILogStore log, DirectLineAdapter adapter, TransactionalBot bot, TimeProvider time)
{
    /// <summary>Marks ids of activities that clients never see, so that replies to them are not held back for them.</summary>
    public const string UnseenMark = "|~";

    const int MostEntriesPerRead = 200;
    const int MostIdLength = 64;
    const int IdBytes = 16;

    static readonly ChannelAccount Bot = new("advisorbot", "AdvisorBot", RoleTypes.Bot);

    /// <summary>An id nobody can guess; who knows it still needs a token.</summary>
    public static string NewConversationId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));

    /// <summary>Whether a conversation is one that was begun here; those of Microsoft's Direct Line have ids of another form.</summary>
    public static bool IsOwn(string channel, string conversationId) =>
        channel is Microsoft.Bot.Connector.Channels.Directline or Microsoft.Bot.Connector.Channels.Webchat
        && conversationId.Length == 2 * IdBytes && conversationId.All(char.IsAsciiHexDigitLower);

    /// <summary>A user id nobody can guess. The prefix is the one Direct Line's documentation asks for.</summary>
    public static string NewUserId() => "dl_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public async ValueTask<bool> ExistsAsync(DirectLineTicket ticket, CancellationToken cancellationToken) =>
        (await states.LoadAsync(ticket.Key, cancellationToken)).ETag is not null;

    /// <summary>
    /// Where a reader goes on. A watermark beyond the end (of a log that was restored from a copy, or made up) is the end:
    /// otherwise nothing would be shown until the log has grown so long.
    /// </summary>
    public async ValueTask<long> PlaceAsync(DirectLineTicket ticket, long watermark, CancellationToken cancellationToken) =>
        Math.Min(watermark, (await states.LoadAsync(ticket.Key, cancellationToken)).NextPosition - 1);

    /// <summary>Begins a conversation: the bot is told that the user has joined, and greets.</summary>
    /// <param name="guesses">Languages to greet in, the best first, as long as nobody has said which.</param>
    public Task OpenAsync(DirectLineTicket ticket, string? locale, IEnumerable<string> guesses, CancellationToken cancellationToken)
    {
        var activity = Address(new Activity(ActivityTypes.ConversationUpdate), ticket);
        // Always the same id: opening twice greets once.
        activity.Id = ticket.ConversationId + UnseenMark + "opened";
        activity.Locale = LocaleTag.Of(locale);
        activity.ChannelData = new JObject { ["guessedLocales"] = string.Join(',', guesses) };
        activity.MembersAdded = [activity.From, Bot];
        return adapter.ProcessAsync(activity, bot, cancellationToken);
    }

    /// <summary>Takes an activity from a client and lets the bot answer it into the log; returns the activity's id.</summary>
    public async Task<string> ReceiveAsync(DirectLineTicket ticket, Activity activity, CancellationToken cancellationToken)
    {
        Address(activity, ticket).Id = ticket.ConversationId + (activity.Type == ActivityTypes.Message ? "|" : UnseenMark) + ClientId(activity);
        await adapter.ProcessAsync(activity, bot, cancellationToken);
        return activity.Id;
    }

    public ValueTask<IReadOnlyList<LogEntry>> ReadAsync(DirectLineTicket ticket, long watermark, CancellationToken cancellationToken) =>
        log.ReadLogAsync(ticket.Key, watermark, MostEntriesPerRead, cancellationToken);

    public Task WaitAsync(DirectLineTicket ticket, long watermark, CancellationToken cancellationToken) =>
        log.WaitForEntryAsync(ticket.Key, watermark, cancellationToken);

    // Who speaks, where and when is what the token and the clock say, whatever the client claims.
    Activity Address(Activity activity, DirectLineTicket ticket)
    {
        activity.ChannelId = ticket.Channel;
        activity.ServiceUrl = "urn:botframework:directline:advisorbot";
        activity.From = new(ticket.UserId, ticket.UserName.Length > 0 ? ticket.UserName : null, RoleTypes.User);
        activity.Recipient = Bot;
        activity.Conversation = new(id: ticket.ConversationId);
        activity.Timestamp = time.GetUtcNow();
        return activity;
    }

    // A client that sends a message again after a lost answer gives it the same client id; so it is known to be the same.
    static string ClientId(Activity activity) =>
        BotJson.Text(activity.ChannelData, "clientActivityID") is { Length: > 0 and <= MostIdLength } text
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            ? text
            : Guid.CreateVersion7().ToString("N");
}
