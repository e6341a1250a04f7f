namespace AdvisorBot.Storage;

/// <summary>An inbound activity that has had its effect, and where its turn stands in the log.</summary>
/// <param name="First">Position of the turn's first entry.</param>
/// <param name="Last">Position of its last entry.</param>
public readonly record struct HandledTurn(string InboundId, long First, long Last);
