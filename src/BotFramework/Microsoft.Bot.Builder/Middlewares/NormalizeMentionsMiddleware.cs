using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Takes the markup of mentions out of messages and, unless told otherwise, mentions of the bot altogether.</summary>
public class NormalizeMentionsMiddleware : IMiddleware
{
    /// <remarks>Without backtracking: the text is the user's, and a thousand tags that are never closed must not cost a million steps.</remarks>
    static readonly Regex AtElement = new("<at(?:\\s[^>]*)?>(.*?)</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking);

    public NormalizeMentionsMiddleware()
    {
    }

    public bool RemoveRecipientMention { get; set; } = true;

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: not null } message)
            Normalize(message);
        return next(cancellationToken);
    }

    void Normalize(Activity message)
    {
        if (RemoveRecipientMention && message.Recipient?.Id is { } id)
        {
            message.RemoveMentionText(id);
            message.Entities = message.Entities?.Where(entity => MentionedBy(entity) != id).ToList();
        }
        message.Text = WithoutMarkup(message.Text);
        foreach (var entity in message.Entities ?? [])
        {
            if (entity.Type == "mention" && entity.Properties["text"] is JsonValue text && text.TryGetValue<string>(out var written))
                entity.Properties["text"] = WithoutMarkup(written);
        }
    }

    static string MentionedBy(Entity entity)
        => entity.Type == "mention" && entity.Properties["mentioned"] is JsonObject mentioned && mentioned["id"] is JsonValue id && id.TryGetValue<string>(out var value) ? value : null;

    static string WithoutMarkup(string text) => AtElement.Replace(text, "$1").Trim();
}
