using System.Collections.Immutable;

namespace AdvisorBot.Advice.Interviews;

/// <summary>Two answers that pull against each other: a person who gave both is asked which weighs more.</summary>
/// <param name="First">What one of them is; of several tests all hold.</param>
/// <param name="Second">What the other is.</param>
/// <param name="Text">Why they do.</param>
public sealed record Tension(string Id, Requirement First, Requirement Second, string Text)
{
    /// <summary>Between choices of one question, which takes but one or in which one of them stands alone.</summary>
    public static Tension Within(string questionId, ImmutableArray<string> first, ImmutableArray<string> second) =>
        new(questionId, Requirement.Of(Condition.AnyOf(questionId, first)), Requirement.Of(Condition.AnyOf(questionId, second)), "");

    /// <summary>Both are answers to one question.</summary>
    public bool IsWithinOne => First.Conditions is [var first] && Second.Conditions is [var second] && first.QuestionId == second.QuestionId;
}
