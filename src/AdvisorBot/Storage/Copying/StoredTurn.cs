namespace AdvisorBot.Storage.Copying;

/// <summary>A turn as the log keeps it.</summary>
/// <param name="Last">Position of its last entry.</param>
/// <param name="Inbound">Id of the activity that caused it; null for none.</param>
/// <param name="Frame">Its entries, as both stores write them.</param>
sealed record StoredTurn(long Last, string? Inbound, long Count, DateTimeOffset At, ReadOnlyMemory<byte> Frame);
