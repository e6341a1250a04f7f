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
