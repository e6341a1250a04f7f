using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.Assertion;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Decision;

/// <summary>What is done with a sign: nothing, the choice is shown for confirmation, or it is taken as said.</summary>
enum Disposition
{
    Dropped,
    Offered,
    Taken,
}

/// <summary>One sign, at one place of an utterance, for or against one choice.</summary>
/// <param name="IsAlternative">Another sign says better what the same words mean.</param>
readonly record struct Sign(
    Question Question, Choice Choice, Asserted Asserted, Disposition Disposition, double Confidence, Span Span, bool IsAlternative = false)
{
    public bool IsDenied => Asserted.IsDenied;

    /// <summary>The words name what the choice does without, and are denied.</summary>
    public bool IsWithout { get; init; }

    /// <summary>The choice it speaks for; of opposites, the one that a denial leaves. Null for the denial of one among others.</summary>
    public string? ChoiceId => IsDenied ? Question.OppositeOf(Choice.Id) : Choice.Id;

    public Answer Answer => ChoiceId is { } id ? Answer.Choose(id) : Answer.Deny(Choice.Id);
}
