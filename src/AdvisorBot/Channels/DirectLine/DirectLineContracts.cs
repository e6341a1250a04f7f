using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>A conversation as the specification of Direct Line 3.0 describes it to a client.</summary>
/// <param name="ExpiresIn">Seconds until the token expires.</param>
/// <param name="StreamUrl">Address of the WebSocket; holds a token, since browsers send no headers with it.</param>
sealed record ConversationGrant(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("streamUrl")] string? StreamUrl = null);

/// <summary>What a client may say when it asks for a token or starts a conversation.</summary>
sealed record TokenRequest(
    [property: JsonPropertyName("user")] TokenUser? User = null,
    [property: JsonPropertyName("trustedOrigins")] string[]? TrustedOrigins = null,
    [property: JsonPropertyName("locale")] string? Locale = null);

sealed record TokenUser(
    [property: JsonPropertyName("id")] string? Id = null,
    [property: JsonPropertyName("name")] string? Name = null);

sealed record ActivityId([property: JsonPropertyName("id")] string Id);

sealed record ErrorBody([property: JsonPropertyName("error")] ErrorDetail Error);

sealed record ErrorDetail([property: JsonPropertyName("code")] string Code, [property: JsonPropertyName("message")] string Message);

[JsonSerializable(typeof(ConversationGrant))]
[JsonSerializable(typeof(TokenRequest))]
[JsonSerializable(typeof(ActivityId))]
[JsonSerializable(typeof(ErrorBody))]
// Clients of other languages write names in the case of theirs.
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNameCaseInsensitive = true)]
sealed partial class DirectLineJson : JsonSerializerContext;
