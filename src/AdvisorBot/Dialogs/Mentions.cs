using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace AdvisorBot.Dialogs;

/// <summary>
/// Mentions in a message: the bot addressed is no part of what is said, others are words of no meaning. The SDK's own removal takes a mention's text for
/// a regular expression and fails on a mention of nobody.
/// </summary>
static class Mentions
{
    /// <summary>The text without the mentions that its entities name; empty when there is no text.</summary>
    public static string Remove(Activity activity)
    {
        var text = QuotedReply.Html(activity) ?? activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity?.Type == "mention" && TextOf(entity) is { Length: > 0 } mention)
                text = text.Replace(mention, IsBot(entity, activity) ? " " : " \uFFFC ", StringComparison.OrdinalIgnoreCase);
        }
        // Teams leaves a space that does not break behind a mention, written out.
        return text.Replace("&nbsp;", " ", StringComparison.Ordinal).Trim();
    }

    // Somebody else who is mentioned leaves a gap: "I will ask Julia" is not "I will ask".
    static bool IsBot(Entity mention, Activity activity) =>
        Member(mention.Properties?["mentioned"], "id") is not { } id || id == activity.Recipient?.Id;

    static string? TextOf(Entity mention) =>
        Member(mention.Properties, "text") ?? (Member(mention.Properties?["mentioned"], "name") is { } name ? $"<at>{name}</at>" : null);

    static string? Member(JToken? token, string name) =>
        token is JObject data && data[name] is JValue { Type: JTokenType.String } value ? (string?)value : null;
}
