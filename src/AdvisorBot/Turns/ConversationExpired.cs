namespace AdvisorBot.Turns;

/// <summary>In the turn state when the conversation lay idle for so long that its state was dropped and it starts anew.</summary>
/// <param name="LastActive">When the last turn was.</param>
public sealed record ConversationExpired(DateTimeOffset LastActive);
