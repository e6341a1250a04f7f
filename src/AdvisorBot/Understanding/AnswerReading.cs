using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>An answer found in an utterance.</summary>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Evidence">The words it was read from.</param>
/// <param name="Corrects">Another answer was given before.</param>
public sealed record AnswerReading(string QuestionId, Answer Answer, double Confidence, string Evidence, bool Corrects);
