namespace AdvisorBot.Channels.Tests.Hostile;

/// <summary>Somebody who has a conversation.</summary>
sealed record Visitor(string ConversationId, string Token, string Cookie);
