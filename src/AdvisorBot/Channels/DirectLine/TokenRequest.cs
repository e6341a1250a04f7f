using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>What a client may say when it asks for a token or starts a conversation.</summary>
sealed record TokenRequest(
    [property: JsonPropertyName("user")] TokenUser? User = null,
    [property: JsonPropertyName("trustedOrigins")] string[]? TrustedOrigins = null,
    [property: JsonPropertyName("locale")] string? Locale = null);
