using System.Collections.Immutable;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>Something people ask about that is no answer of the interview, or is called by more words than the answer is.</summary>
/// <param name="Label">For display.</param>
/// <param name="Words">What people call it.</param>
/// <param name="Most">Words that ask which tool has most of it ("cheapest").</param>
/// <param name="Yes">Points that affirm it of their tool.</param>
/// <param name="No">Points that deny it.</param>
/// <param name="About">Points that speak of it and do neither.</param>
/// <param name="QuestionId">The question of the interview behind it; its points belong to the topic.</param>
/// <param name="ChoiceId">The answer of that question, when it is one answer.</param>
/// <param name="Order">Tools in the order that the point gives, most first.</param>
/// <param name="Outside">The guide does not tell; what it says comes near at best.</param>
/// <param name="Page">Where it is told.</param>
public sealed record Topic(
    string Id,
    string Label,
    ImmutableArray<string> Words,
    ImmutableArray<string> Most,
    ImmutableArray<string> Yes,
    ImmutableArray<string> No,
    ImmutableArray<string> About,
    string? QuestionId,
    string? ChoiceId,
    TopicOrder? Order,
    bool Outside,
    string? Page);
