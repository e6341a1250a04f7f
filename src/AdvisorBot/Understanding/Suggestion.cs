using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>What may have been meant: to be asked, never to be taken.</summary>
public sealed record Suggestion(string QuestionId, Answer Answer, string Evidence, double Confidence)
{
    /// <summary>Another answer to this question was said beside it, though only one of them can hold: which weighs more is asked.</summary>
    public bool Pulls { get; init; }
}
