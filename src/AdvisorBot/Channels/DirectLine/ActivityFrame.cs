using System.Buffers;
using System.Text.Json;
using AdvisorBot.Storage;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>
/// Writes a stretch of the log as a client reads it: <c>{"activities":[…],"watermark":"7"}</c>. Activities are copied as
/// they stand in the log, except for what Web Chat stumbles over.
/// </summary>
static class ActivityFrame
{
    /// <summary>Writes the frame; false, with nothing useful written, when no entry is for clients.</summary>
    public static bool Write(IReadOnlyList<LogEntry> entries, long watermark, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { SkipValidation = true });
        var any = false;
        writer.WriteStartObject();
        writer.WriteStartArray("activities"u8);
        foreach (var entry in entries)
            any |= WriteActivity(entry.Json.Span, writer);
        writer.WriteEndArray();
        writer.WriteString("watermark"u8, (entries.Count > 0 ? entries[^1].Position : watermark).ToString(System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteEndObject();
        return any;
    }

    static bool WriteActivity(ReadOnlySpan<byte> json, Utf8JsonWriter writer)
    {
        var (shown, unseenReply) = Inspect(json);
        if (!shown)
            return false;
        if (unseenReply)
            WriteWithoutReplyTo(json, writer);
        else
            writer.WriteRawValue(json, skipInputValidation: true);
        return true;
    }

    // Web Chat has no renderer for traces, ends and deletions, and what joined whom is nothing to read.
    static (bool Shown, bool UnseenReply) Inspect(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var (shown, unseenReply) = (false, false);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"u8))
            {
                reader.Read();
                shown = reader.ValueTextEquals("message"u8) || reader.ValueTextEquals("typing"u8) || reader.ValueTextEquals("event"u8);
            }
            else if (reader.ValueTextEquals("replyToId"u8))
            {
                reader.Read();
                // Web Chat holds a reply to an activity it has not seen back for five seconds.
                unseenReply = reader.GetString()?.Contains(DirectLineConversations.UnseenMark, StringComparison.Ordinal) == true;
            }
            else
            {
                reader.Skip();
            }
        }
        return (shown, unseenReply);
    }

    static void WriteWithoutReplyTo(ReadOnlySpan<byte> json, Utf8JsonWriter writer)
    {
        using var document = JsonDocument.Parse(json.ToArray());
        writer.WriteStartObject();
        foreach (var property in document.RootElement.EnumerateObject())
        {
            if (!property.NameEquals("replyToId"u8))
                property.WriteTo(writer);
        }
        writer.WriteEndObject();
    }
}
