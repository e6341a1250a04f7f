using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.DirectLine;

sealed record ActivityId([property: JsonPropertyName("id")] string Id);
