namespace AdvisorBot.Advice.Catalogues;

/// <summary>A document a catalogue paraphrases.</summary>
/// <param name="Id">By which sections name it; empty for the one the catalogue is of.</param>
/// <param name="Commit">Which state of it, where it lies in a repository.</param>
public sealed record DocumentReference(string Title, string Author, DateOnly Date, string? Url, string Id = "", string? Commit = null);
