using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.DirectLine;

sealed record ErrorBody([property: JsonPropertyName("error")] ErrorDetail Error);
