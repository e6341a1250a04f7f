namespace AdvisorBot.Advice.Catalogues;

/// <summary>Where knowledge that is not the document's comes from.</summary>
/// <param name="Proves">What the source says, in a sentence, for whoever checks it.</param>
public sealed record KnowledgeSource(string Title, string? Url, string? Proves = null);
