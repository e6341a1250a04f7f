namespace AdvisorBot.Advice.Inquiries;

/// <summary>What a question may be about, and how likely, from 0 to 1.</summary>
public readonly record struct LikelySubject(Subject Subject, double Probability);
