namespace AdvisorBot.Channels.DirectLine;

/// <summary>What a valid token says: whose conversation its bearer may take part in.</summary>
/// <param name="UserName">Display name given when the token was asked for; may be empty.</param>
sealed record DirectLineTicket(string ConversationId, string UserId, string UserName);
