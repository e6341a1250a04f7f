using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.WebChat;

/// <summary>What the page gets: a token for its conversation, never a secret.</summary>
/// <param name="StreamUrl">Where the conversation is read, so that Web Chat need not ask for it first.</param>
/// <param name="Resumed">The conversation was there already.</param>
sealed record SessionGrant(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("userId")] string UserId,
    [property: JsonPropertyName("streamUrl")] string StreamUrl,
    [property: JsonPropertyName("resumed")] bool Resumed);
