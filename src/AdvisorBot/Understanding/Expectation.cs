using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>What the bot is waiting for while it reads.</summary>
/// <param name="QuestionId">The question asked last; null when none is open.</param>
/// <param name="Given">The answers so far: a new answer to one of them is a correction.</param>
public sealed record Expectation(string? QuestionId, Answers Given)
{
    public static Expectation Nothing { get; } = new(null, Answers.Empty);
}
