namespace AdvisorBot.Advice.Questions;

/// <summary>A tool that may yet lead.</summary>
/// <param name="Tool">By the ruleset's index.</param>
/// <param name="Upper">The most its key can become by answers to the open questions.</param>
/// <param name="Lower">The least; below every fitting key when some answer can rule it out.</param>
readonly record struct Contender(int Tool, int Key, int Upper, int Lower);
