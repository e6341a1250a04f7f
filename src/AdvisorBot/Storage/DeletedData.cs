namespace AdvisorBot.Storage;

/// <summary>How much a deletion removed.</summary>
public readonly record struct DeletedData(int Conversations, int Documents);
