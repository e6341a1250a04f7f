using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>A choice, how near a phrase comes to the nearest of its examples, and the lead over the next choice.</summary>
readonly record struct Likeness(Question Question, Choice Choice, double Similarity, double Lead);

/// <summary>The examples of every choice as vectors: its label, short name and synonyms. Worked out once, when first needed.</summary>
sealed class ExampleIndex
{
    readonly ISentenceEncoder _encoder;
    readonly ImmutableArray<(Question Question, Choice Choice, ImmutableArray<string> Texts)> _examples;
    readonly Lazy<ImmutableArray<float[][]>> _vectors;

    public ExampleIndex(Interview interview, ISentenceEncoder encoder)
    {
        _encoder = encoder;
        _examples =
        [
            .. from question in interview.Questions
               from choice in question.Choices
               where !choice.Exclusive
               select (question, choice, choice.Synonyms.Append(choice.Label).Append(choice.Short).Distinct().ToImmutableArray()),
        ];
        _vectors = new(() => [.. _examples.Select(example => example.Texts.Select(encoder.Encode).ToArray())]);
    }

    /// <summary>The likest choice: of the question given, or of all. Null without an encoder, or while it is being loaded.</summary>
    public Likeness? Nearest(string phrase, string? questionId)
    {
        if (!_encoder.IsReady)
            return null;
        var vector = _encoder.Encode(phrase);
        var ranked = _examples.Zip(_vectors.Value)
            .Where(pair => questionId is null || pair.First.Question.Id == questionId)
            .Select(pair => (pair.First.Question, pair.First.Choice, Similarity: pair.Second.Max(example => Dot(example, vector))))
            .OrderByDescending(pair => pair.Similarity)
            .Take(2)
            .ToList();
        return ranked.Count == 0 ? null : new(ranked[0].Question, ranked[0].Choice, ranked[0].Similarity, ranked.Count > 1 ? ranked[0].Similarity - ranked[1].Similarity : 1);
    }

    static double Dot(float[] one, float[] other)
    {
        var sum = 0.0;
        for (var at = 0; at < one.Length; at++)
            sum += one[at] * other[at];
        return sum;
    }
}
