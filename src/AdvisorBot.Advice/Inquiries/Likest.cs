namespace AdvisorBot.Advice.Inquiries;

/// <summary>Of the known questions that a statement answers, the one that is most like what was asked.</summary>
/// <param name="Likeness">How like it is, from 0 to 1.</param>
/// <param name="Saying">What the statement says to it.</param>
public readonly record struct Likest(double Likeness, Saying Saying);
