namespace AdvisorBot.Advice.Interviews;

/// <summary>Two answers that pull against each other: a person who gave both is asked which weighs more.</summary>
/// <param name="Text">Why they do.</param>
public sealed record Tension(string Id, Condition First, Condition Second, string Text);
