using Microsoft.Bot.Schema;

namespace AdvisorBot.Turns;

/// <summary>
/// What the log keeps of an activity that came in: all of an ordinary one. A channel may send far more along (pictures in the
/// text, quotes, data of its own), which nobody reads again and which would stay for as long as the conversation.
/// </summary>
static class KeptActivity
{
    /// <summary>In bytes; as much as a client of our own Direct Line may send.</summary>
    public const int MostBytes = 32 * 1024;

    /// <summary>As much of a text as is read, and of a name as is shown.</summary>
    const int MostText = 10_000;
    const int MostName = 256;

    public static byte[] Of(byte[] json) => json.Length <= MostBytes ? json : BotJson.Write(Essence(BotJson.ReadActivity(json)));

    static Activity Essence(Activity activity) => new()
    {
        Type = activity.Type,
        Id = activity.Id,
        Timestamp = activity.Timestamp,
        LocalTimestamp = activity.LocalTimestamp,
        ChannelId = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        From = Of(activity.From),
        Recipient = Of(activity.Recipient),
        Conversation = new()
        {
            Id = activity.Conversation.Id,
            ConversationType = Start(activity.Conversation.ConversationType, MostName),
            IsGroup = activity.Conversation.IsGroup,
        },
        Text = Start(activity.Text, MostText),
        Locale = activity.Locale,
        Name = Start(activity.Name, MostName),
        ReplyToId = activity.ReplyToId,
        DeliveryMode = Start(activity.DeliveryMode, MostName),
    };

    static ChannelAccount? Of(ChannelAccount? account) =>
        account is null ? null : new(account.Id, Start(account.Name, MostName), Start(account.Role, MostName), Start(account.AadObjectId, MostName));

    static string? Start(string? text, int most) => text is { Length: var length } && length > most ? text[..most] : text;
}
