namespace AdvisorBot.Storage;

/// <summary>An activity to append to the log of a conversation.</summary>
/// <param name="Kind">Its direction.</param>
/// <param name="Id">The activity's id.</param>
/// <param name="Json">The activity as one UTF-8 JSON value; the store does not look inside.</param>
public sealed record NewEntry(EntryKind Kind, string Id, ReadOnlyMemory<byte> Json);
