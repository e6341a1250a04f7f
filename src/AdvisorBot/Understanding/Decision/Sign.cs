using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Decision;

/// <summary>What becomes of a sign.</summary>
enum Standing
{
    Dropped,
    Offered,
    Taken,
}

/// <summary>One sign, at one place of an utterance, for or against one choice.</summary>
/// <param name="IsAlternative">Another sign says better what the same words mean.</param>
readonly record struct Sign(Question Question, Choice Choice, Asserted Asserted, Standing Standing, double Confidence, Span Span, bool IsAlternative = false)
{
    public bool IsDenied => Asserted.IsDenied;

    /// <summary>The words name what the choice does without, and are denied.</summary>
    public bool IsWithout { get; init; }

    /// <summary>The choice it speaks for; of opposites, the one that a denial leaves. Null for the denial of one among others.</summary>
    public string? ChoiceId => IsDenied ? Question.OppositeOf(Choice.Id) : Choice.Id;

    public Answer Answer => ChoiceId is { } id ? Answer.Choose(id) : Answer.Deny(Choice.Id);
}
