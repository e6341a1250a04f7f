namespace AdvisorBot.Understanding.Segmentation;

/// <summary>A part of a sentence that says one thing.</summary>
/// <param name="Sentence">The sentence around it.</param>
readonly record struct Clause(Span Span, Span Sentence, Mood Mood);
