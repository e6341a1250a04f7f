namespace AdvisorBot.Understanding.LanguageData;

/// <summary>Letters that are the same to the reader as others: a spelling variant, or an ending.</summary>
public sealed record Rewriting(string From, string To);
