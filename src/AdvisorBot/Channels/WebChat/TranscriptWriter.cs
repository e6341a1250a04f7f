using System.Text;
using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Turns;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Channels.WebChat;

/// <summary>Writes a conversation down as a person would read it: who said what, in Markdown.</summary>
sealed class TranscriptWriter(DirectLineConversations conversations)
{
    /// <summary>The transcript as UTF-8; null when there is no such conversation.</summary>
    public async Task<byte[]?> WriteAsync(DirectLineTicket ticket, CancellationToken cancellationToken)
    {
        if (!await conversations.ExistsAsync(ticket, cancellationToken))
            return null;
        var text = new StringBuilder();
        long watermark = 0;
        while (await conversations.ReadAsync(ticket, watermark, cancellationToken) is { Count: > 0 } entries)
        {
            foreach (var entry in entries)
                Append(text, BotJson.ReadActivity(entry.Json), entry.At);
            watermark = entries[^1].Position;
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static void Append(StringBuilder text, Activity? activity, DateTimeOffset at)
    {
        if (activity?.Type != ActivityTypes.Message || Words(activity) is not { Length: > 0 } words)
            return;
        var who = activity.From?.Role == RoleTypes.Bot ? "AdvisorBot" : "You";
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"**{who}** ({at:yyyy-MM-dd HH:mm} UTC)\n\n{words}\n\n");
    }

    // A card's text fallback says what the card shows.
    static string? Words(Activity activity) =>
        !string.IsNullOrWhiteSpace(activity.Text)
            ? activity.Text
            : string.Join("\n\n", (activity.Attachments ?? []).Select(FallbackText).Where(text => text is { Length: > 0 }));

    static string? FallbackText(Attachment attachment) => BotJson.Text(attachment.Content, "fallbackText");
}
