using System.Text.Json.Nodes;
using AdvisorBot.Storage;

namespace AdvisorBot.Operations.Transcripts;

/// <summary>Writes down a conversation that the store holds.</summary>
static class TranscriptRecorder
{
    const int Page = 100;

    /// <summary>The activities of the conversation, as far as its log goes back; none when there is no such conversation.</summary>
    public static async Task<IReadOnlyList<JsonObject>> RecordAsync(ILogStore log, ConversationKey key, CancellationToken cancellationToken)
    {
        var activities = new List<JsonObject>();
        long position = 0;
        while (await log.ReadLogAsync(key, position, Page, cancellationToken) is { Count: > 0 } entries)
        {
            activities.AddRange(entries.Select(Activity).OfType<JsonObject>());
            position = entries[^1].Position;
        }

        return activities;
    }

    static JsonObject? Activity(LogEntry entry)
    {
        var activity = JsonNode.Parse(entry.Json.Span)!.AsObject();
        // Channels give ids to what is new; with an id it updates what stands in the transcript already.
        if (entry.Kind == EntryKind.Deliver && activity.ContainsKey("id"))
            return null;
        activity["id"] ??= entry.Id;
        activity["timestamp"] ??= entry.At.UtcDateTime;
        // Channels need not say who is the bot; whoever reads the transcript has to know.
        if (activity["from"] is JsonObject from)
            from["role"] ??= entry.Kind == EntryKind.In ? "user" : "bot";
        return activity;
    }
}
