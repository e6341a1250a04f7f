using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Catalogues;

/// <summary>A need that people come with, and what of the interview it answers already. In the files: a situation.</summary>
/// <param name="Title">As a person would name it; fits on a button.</param>
/// <param name="Taken">The choices it takes, by question.</param>
public sealed record Occasion(string Id, string Title, ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> Taken)
{
    /// <summary>What fits on a button of the first screen, in characters.</summary>
    public const int MostTitle = 60;

    /// <summary>What fits on the first screen.</summary>
    public const int Most = 5;

    public Answers Answers { get; } = Answers.From(Taken.Select(pair => KeyValuePair.Create(pair.Key, Answer.Choose(pair.Value))));
}
