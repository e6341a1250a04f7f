namespace AdvisorBot.Turns;

/// <summary>The turn was not begun because too many wait already; nothing happened, and it may be sent again later.</summary>
public sealed class TurnsBusyException(string message) : Exception(message);
