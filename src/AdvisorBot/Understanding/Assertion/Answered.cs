using System.Collections.Immutable;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Assertion;

/// <summary>The answers an utterance gives, and those it may give.</summary>
/// <param name="Used">The places they were read from.</param>
sealed record Answered(ImmutableArray<AnswerReading> Answers, ImmutableArray<Suggestion> Offers, IReadOnlyList<Span> Used)
{
    /// <summary>What else it may say, for the time when its question comes up.</summary>
    public ImmutableArray<Suggestion> Remarks { get; init; } = [];

    /// <summary>Of these places, those of which nothing is heard: more may be meant than is offered at once, or than a question takes.</summary>
    public IReadOnlyList<Span> LeftOut { get; init; } = [];
}
