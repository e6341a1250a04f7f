using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.WebChat;

/// <summary>What the page asks for.</summary>
/// <param name="Language">Tag of the language the page shows, such as <c>de</c>.</param>
/// <param name="Fresh">Begin a new conversation even if there is one.</param>
sealed record SessionRequest(
    [property: JsonPropertyName("language")] string? Language = null,
    [property: JsonPropertyName("fresh")] bool Fresh = false);
