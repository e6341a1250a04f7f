namespace AdvisorBot.Understanding.Similarity;

/// <summary>A phrase, and what somebody who writes something like it may mean.</summary>
public readonly record struct Example<TMeaning>(string Text, TMeaning Meaning);
