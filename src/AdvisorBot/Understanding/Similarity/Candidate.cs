namespace AdvisorBot.Understanding.Similarity;

/// <summary>What a phrase may mean, and how near it comes to the nearest example of that meaning: 1 is the same, 0 has nothing to do with it.</summary>
public readonly record struct Candidate<TMeaning>(TMeaning Meaning, double Similarity, string Example);
