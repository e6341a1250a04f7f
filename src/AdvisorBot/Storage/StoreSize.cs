namespace AdvisorBot.Storage;

/// <summary>How much a store holds.</summary>
/// <param name="Bytes">Of its file without what is free in it, or of the server's memory with whatever else lies there.</param>
public readonly record struct StoreSize(long Conversations, long Bytes);
