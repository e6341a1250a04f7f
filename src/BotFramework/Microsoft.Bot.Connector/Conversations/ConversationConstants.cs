namespace Microsoft.Bot.Connector;

/// <summary>Fixed words of the connector API.</summary>
public static class ConversationConstants
{
    public const string ConversationIdHttpHeaderName = "x-ms-conversation-id";
}
