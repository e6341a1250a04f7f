namespace AdvisorBot.Turns;

/// <summary>The activity lacks what the protocol demands, so there is no turn to run.</summary>
public sealed class InvalidActivityException(string message) : Exception(message);
