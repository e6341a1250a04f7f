using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.DirectLine;

sealed record TokenUser(
    [property: JsonPropertyName("id")] string? Id = null,
    [property: JsonPropertyName("name")] string? Name = null);
