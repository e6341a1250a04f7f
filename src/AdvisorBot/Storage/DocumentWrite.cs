namespace AdvisorBot.Storage;

/// <summary>A document written together with a turn, provided nobody else wrote it since.</summary>
/// <param name="ExpectedETag">The version that was read; null when there was none.</param>
/// <param name="Json">The new content; null deletes the document.</param>
public sealed record DocumentWrite(string Key, string? ExpectedETag, ReadOnlyMemory<byte>? Json);
