using AdvisorBot.Storage;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>What a valid token says: whose conversation its bearer may take part in.</summary>
/// <param name="UserName">Display name given when the token was asked for; may be empty.</param>
/// <param name="Channel">The channel under which the conversation is kept and presented.</param>
/// <param name="Started">The conversation has been started; when it is not there, it is gone.</param>
/// <param name="IsServer">Its bearer showed a secret, and speaks for whichever user it names.</param>
/// <param name="RefreshableUntil">No token that comes of this one is valid for longer; null for one that is the first of its row.</param>
/// <param name="TrustedOrigins">Origins whose pages alone may use the token, separated by spaces; empty for all that the site allows.</param>
sealed record DirectLineTicket(
    string ConversationId,
    string UserId,
    string UserName,
    string Channel,
    bool Started = false,
    string TrustedOrigins = "",
    bool IsServer = false,
    DateTimeOffset? RefreshableUntil = null)
{
    public ConversationKey Key => new(Channel, ConversationId);

    /// <summary>For a new conversation on the service's own page, with a person known or unknown so far.</summary>
    public static DirectLineTicket ForPage(string? userId = null) =>
        new(
            DirectLineConversations.NewConversationId(),
            userId ?? DirectLineConversations.NewUserId(),
            "",
            Microsoft.Bot.Connector.Channels.Webchat,
            Started: true);
}
