using AdvisorBot.Turns;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>
/// What of a client's activity is kept. Everything else that a client sends along (attachments, entities, channel data of
/// its own) would be stored and sent back to it for as long as the conversation lives.
/// </summary>
static class ClientActivity
{
    /// <summary>The values of buttons and forms of this bot are far smaller.</summary>
    const int MostValueCharacters = 8 * 1024;

    const int MostIdCharacters = 128;
    const string ClientId = "clientActivityID";
    const string PostBack = "postBack";

    /// <returns>Null when its value is larger than any of this bot's buttons.</returns>
    public static Activity? Of(Activity sent) => sent.Value is { } value && JsonLength(value) > MostValueCharacters ? null : new()
    {
        Type = sent.Type,
        // For servers, which speak for whom they name; everybody else is who their token says.
        From = Short(sent.From?.Id) is { } user ? new(user, Short(sent.From?.Name), RoleTypes.User) : null,
        Text = sent.Text,
        TextFormat = sent.TextFormat is TextFormatTypes.Markdown or TextFormatTypes.Plain ? sent.TextFormat : null,
        Name = Short(sent.Name),
        Value = sent.Value,
        Locale = LocaleTag.Of(sent.Locale),
        LocalTimestamp = sent.LocalTimestamp,
        ReplyToId = Short(sent.ReplyToId),
        ChannelData = ChannelData(sent.ChannelData),
        ReactionsAdded = sent.Type == ActivityTypes.MessageReaction ? [.. (sent.ReactionsAdded ?? []).Take(1)] : null,
    };

    /// <summary>Clients know their own messages by the id they gave them, and hide what a button sent by itself.</summary>
    static JObject? ChannelData(object? sent)
    {
        var kept = new JObject();
        if (Short(BotJson.Text(sent, ClientId)) is { } id)
            kept[ClientId] = id;
        if (sent is JObject data && data[PostBack]?.Type == JTokenType.Boolean)
            kept[PostBack] = data[PostBack];
        return kept.Count > 0 ? kept : null;
    }

    static string? Short(string? text) => text is { Length: > 0 and <= MostIdCharacters } ? text : null;

    static int JsonLength(object value) => value is JToken token ? token.ToString(Newtonsoft.Json.Formatting.None).Length : value.ToString()!.Length;
}
