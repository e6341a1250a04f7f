namespace AdvisorBot.Storage;

/// <summary>A document kept outside the conversations, such as what is known of a user.</summary>
public sealed record StoredDocument(string ETag, ReadOnlyMemory<byte> Json);
