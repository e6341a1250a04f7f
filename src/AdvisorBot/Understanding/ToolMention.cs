namespace AdvisorBot.Understanding;

/// <summary>A tool of the catalogue named in an utterance.</summary>
public sealed record ToolMention(string ToolId, double Confidence, string Evidence);
