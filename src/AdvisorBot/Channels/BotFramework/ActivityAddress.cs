using System.Text.Json;

namespace AdvisorBot.Channels.BotFramework;

/// <summary>
/// Where an activity goes: /v3/conversations/{conversation}/activities below its service address, below that the activity
/// it replies to. An activity with an id takes the place of the one that has it.
/// </summary>
sealed record ActivityAddress(string ServiceUrl, HttpMethod Method, Uri Resource)
{
    /// <exception cref="FormatException">The activity names no service address or no conversation.</exception>
    public static ActivityAddress Read(ReadOnlyMemory<byte> activity)
    {
        string? serviceUrl = null, id = null, replyTo = null, conversation = null;
        var reader = new Utf8JsonReader(activity.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("serviceUrl"u8))
                serviceUrl = Text(ref reader);
            else if (reader.ValueTextEquals("id"u8))
                id = Text(ref reader);
            else if (reader.ValueTextEquals("replyToId"u8))
                replyTo = Text(ref reader);
            else if (reader.ValueTextEquals("conversation"u8))
                conversation = ConversationId(ref reader);
            else
                reader.Skip();
        }
        if (string.IsNullOrEmpty(serviceUrl) || string.IsNullOrEmpty(conversation))
            throw new FormatException("The activity names no service address or no conversation.");
        // A conversation's id may hold a slash or a bar, and a service address may have a path of its own.
        var resource = $"{serviceUrl.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation)}/activities";
        var below = string.IsNullOrEmpty(id) ? replyTo : id;
        return new(
            serviceUrl,
            string.IsNullOrEmpty(id) ? HttpMethod.Post : HttpMethod.Put,
            new(string.IsNullOrEmpty(below) ? resource : resource + "/" + Uri.EscapeDataString(below)));
    }

    static string? ConversationId(ref Utf8JsonReader reader)
    {
        string? id = null;
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
                id = Text(ref reader);
            else
                reader.Skip();
        }
        return id;
    }

    static string? Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetString();
    }
}
