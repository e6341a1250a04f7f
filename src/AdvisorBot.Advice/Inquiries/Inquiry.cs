using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Inquiries;

/// <summary>A question about what the guide says, and what it may refer to.</summary>
/// <param name="Text">As it was asked; only the clauses that ask.</param>
/// <param name="Answers">What the person has said of their own case.</param>
public sealed record Inquiry(string Text, Answers Answers)
{
    /// <summary>Ids of tools that a listener heard in it. Names and aliases are found in the text as well.</summary>
    public ImmutableArray<string> Tools { get; init; } = [];

    /// <summary>The tool that was spoken of last: "it".</summary>
    public string? Focus { get; init; }

    /// <summary>Ids of the tools that were just listed, in that order: "the latter", "both".</summary>
    public ImmutableArray<string> Listed { get; init; } = [];

    /// <summary>
    /// How near statements come to the question in meaning, by id, from 0 to 1, by a model of language that knows nothing of
    /// negation. Without one, words alone decide.
    /// </summary>
    public IReadOnlyDictionary<string, double> Likeness { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>The nearest of the questions that each statement answers, by id. Empty where no examples are known.</summary>
    public IReadOnlyDictionary<string, Likest> Answering { get; init; } = ImmutableDictionary<string, Likest>.Empty;

    /// <summary>
    /// How likely a yes to it would mean that what is asked about does not fit ("am I lost with R there?"), by its likeness to examples, from 0 to 1.
    /// </summary>
    public double Turned { get; init; }

    /// <summary>What the question may be about, by its likeness to examples, the likeliest first. Empty where none are known.</summary>
    public ImmutableArray<LikelySubject> Subjects { get; init; } = [];
}
