namespace AdvisorBot.Storage.Copying;

/// <summary>A document outside the conversations, with whose it is.</summary>
sealed record KeptDocument(string Key, long Version, ReadOnlyMemory<byte> Json, string? Channel, string? User, DateTimeOffset Updated);
