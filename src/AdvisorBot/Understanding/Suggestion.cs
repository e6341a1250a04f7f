using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding;

/// <summary>What may have been meant: to be asked, never to be taken.</summary>
public sealed record Suggestion(string QuestionId, Answer Answer, string Evidence, double Confidence)
{
    /// <summary>Another answer to this question was said beside it, though only one of them can hold: which weighs more is asked.</summary>
    public bool Pulls { get; init; }

    /// <summary>
    /// The writer states it, and only which question it answers, or which of several it is, is not clear: a request beside it takes nothing away from
    /// that.
    /// </summary>
    public bool IsStated { get; init; }
}
