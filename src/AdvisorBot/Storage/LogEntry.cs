namespace AdvisorBot.Storage;

/// <summary>An activity in the log of a conversation.</summary>
/// <param name="Position">Its place, counted from 1 without gaps for as long as the conversation exists; the watermark of a reader who has seen it.</param>
/// <param name="At">When its turn was committed.</param>
public sealed record LogEntry(long Position, EntryKind Kind, string Id, DateTimeOffset At, ReadOnlyMemory<byte> Json);
