using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdvisorBot.Operations.Transcripts;

/// <summary>A conversation in a file, in the Emulator's form: a JSON array of activities in order.</summary>
static class TranscriptFile
{
    static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <exception cref="FormatException">The file is no transcript; the message says where and why.</exception>
    public static async Task<IReadOnlyList<JsonObject>> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        JsonNode? root;
        try
        {
            root = await JsonNode.ParseAsync(stream, cancellationToken: cancellationToken);
        }
        catch (JsonException problem)
        {
            throw new FormatException(
                $"line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}: this is no JSON. Save the conversation in the Emulator once more.",
                problem);
        }

        if (root is not JsonArray items)
            throw new FormatException("The file holds no JSON array of activities. The Emulator writes one with \"Save transcript\".");

        return [.. items.Select(Activity)];
    }

    public static Task WriteAsync(Stream stream, IEnumerable<JsonObject> activities, CancellationToken cancellationToken) =>
        JsonSerializer.SerializeAsync(stream, new JsonArray([.. activities]), Indented, cancellationToken);

    static JsonObject Activity(JsonNode? item, int index) =>
        item is JsonObject activity && activity["type"]?.GetValueKind() == JsonValueKind.String
            ? activity
            : throw new FormatException($"Item {index + 1} is no activity: it must be an object with a type.");
}
