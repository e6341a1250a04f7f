using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who or what wrote a message.</summary>
public class MessageActionsPayloadFrom
{
    public MessageActionsPayloadFrom()
    {
    }

    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser user = default,
        MessageActionsPayloadApp application = default,
        MessageActionsPayloadConversation conversation = default)
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    [JsonPropertyName("user")]
    public MessageActionsPayloadUser User { get; set; }

    [JsonPropertyName("application")]
    public MessageActionsPayloadApp Application { get; set; }

    [JsonPropertyName("conversation")]
    public MessageActionsPayloadConversation Conversation { get; set; }
}
