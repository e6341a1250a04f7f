using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.DirectLine;

sealed record ErrorDetail([property: JsonPropertyName("code")] string Code, [property: JsonPropertyName("message")] string Message);
