namespace AdvisorBot.Channels;

/// <summary>How large a body an endpoint takes, as its metadata. An endpoint without takes none.</summary>
sealed record BodyLimit(int MostBytes);
