using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Storage;

namespace AdvisorBot.Channels.WebChat;

/// <summary>
/// Writes a conversation down as a person would read it: who said what, in Markdown, with all that cards showed and all that
/// was ticked on them.
/// </summary>
sealed partial class TranscriptWriter(DirectLineConversations conversations)
{
    /// <summary>The transcript as UTF-8; null when there is no such conversation.</summary>
    public async Task<byte[]?> WriteAsync(DirectLineTicket ticket, CancellationToken cancellationToken)
    {
        if (!await conversations.ExistsAsync(ticket, cancellationToken))
            return null;
        var text = new StringBuilder();
        var choices = new Dictionary<string, string>();
        long watermark = 0;
        while (await conversations.ReadAsync(ticket, watermark, cancellationToken) is { Count: > 0 } entries)
        {
            foreach (var entry in entries)
                Append(text, entry, choices);
            watermark = entries[^1].Position;
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static void Append(StringBuilder text, LogEntry entry, Dictionary<string, string> choices)
    {
        using var json = JsonDocument.Parse(entry.Json);
        var activity = json.RootElement;
        if (Text(activity, "type") != "message")
            return;
        var isBot = activity.TryGetProperty("from", out var from) && Text(from, "role") == "bot";
        var words = isBot ? Said(activity, choices) : Text(activity, "text") ?? Ticked(activity, choices);
        if (!string.IsNullOrWhiteSpace(words))
            text.Append(CultureInfo.InvariantCulture, $"**{(isBot ? "AdvisorBot" : "You")}** ({entry.At:yyyy-MM-dd HH:mm} UTC)\n\n{words}\n\n");
    }

    /// <summary>What the bot said. A card's text fallback says all that the card shows, and often begins with the message's own words.</summary>
    static string Said(JsonElement activity, Dictionary<string, string> choices)
    {
        var words = Text(activity, "text") ?? "";
        if (!activity.TryGetProperty("attachments", out var attachments))
            return words;
        foreach (var attachment in attachments.EnumerateArray())
        {
            if (!attachment.TryGetProperty("content", out var card))
                continue;
            Remember(card, choices);
            if (Text(card, "fallbackText") is { } shown)
                words = After(words, shown);
        }
        return words;
    }

    // The message is in Markdown, the fallback is plain.
    static string After(string words, string shown)
    {
        var plain = Marks().Replace(words, "");
        return shown.StartsWith(plain, StringComparison.Ordinal) ? words + shown[plain.Length..] : $"{words}\n\n{shown}";
    }

    /// <summary>The titles of what can be ticked on a card, by the values that come back.</summary>
    static void Remember(JsonElement card, Dictionary<string, string> choices)
    {
        if (card.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in card.EnumerateArray())
                Remember(item, choices);
        }
        else if (card.ValueKind == JsonValueKind.Object)
        {
            if (Text(card, "title") is { } title && Text(card, "value") is { } value)
                choices[value] = title;
            foreach (var member in card.EnumerateObject())
                Remember(member.Value, choices);
        }
    }

    static string? Ticked(JsonElement activity, Dictionary<string, string> choices) =>
        activity.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Object
            ? string.Join(", ", value.EnumerateObject()
                .Where(member => member.Value.ValueKind == JsonValueKind.String)
                .SelectMany(member => member.Value.GetString()!.Split(','))
                .Select(one => choices.GetValueOrDefault(one))
                .OfType<string>())
            : null;

    static string? Text(JsonElement json, string member) =>
        json.ValueKind == JsonValueKind.Object
            && json.TryGetProperty(member, out var text)
            && text.ValueKind == JsonValueKind.String
            && text.GetString() is { Length: > 0 } value
            ? value
            : null;

    [GeneratedRegex(@"\*\*|\\(?=[\p{P}\p{S}])", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
