using System.Collections.Immutable;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>
/// Likeness for one utterance: no sentence of it is encoded twice, and no more than so many are, as each costs some
/// milliseconds. What is asked beyond that, or of what was never learnt, has no answer.
/// </summary>
/// <param name="interviewId">The interview whose choices and amounts are spoken of.</param>
sealed class UtteranceLikeness(Likeness likeness, string interviewId, int most)
{
    readonly Dictionary<string, float[]> _vectors = [];

    /// <summary>No further sentence is encoded.</summary>
    public bool IsSpent => _vectors.Count >= most;

    /// <summary>How likely the sentence claims what of the thing in it, written <see cref="TrainingExamples.Thing"/>.</summary>
    public IReadOnlyDictionary<Claim, double>? Claims(string sentence) =>
        likeness.Claims is { } claims && Vector(sentence) is { } vector ? claims.Classify(vector).ToDictionary(pair => pair.Meaning, pair => pair.Probability) : null;

    /// <summary>What the sentence may ask for, the likeliest first.</summary>
    public ImmutableArray<(Intent Meaning, double Probability)>? Requests(string sentence) =>
        likeness.Requests is { } requests && Vector(sentence) is { } vector ? requests.Classify(vector) : null;

    /// <summary>The choices that the sentence may speak of, the likeliest first; none where it comes less near to any example than this.</summary>
    public ImmutableArray<(ChoiceName Choice, double Probability)>? Choices(string sentence, string? asked, double preference, double leastNearness = 0) =>
        likeness.Choices(interviewId) is not { } choices || Vector(sentence) is not { } vector ? null
            : leastNearness > 0 && choices.Nearness(vector) < leastNearness ? []
            : choices.Classify(vector, asked, preference);

    /// <summary>Which question the sentence with an amount in it answers, by its id.</summary>
    public (string QuestionId, double Probability)? Amount(string sentence) =>
        likeness.Amounts(interviewId) is { } amounts && Vector(sentence) is { } vector ? amounts.Classify(vector)[0] : null;

    /// <summary>There are examples to compare with.</summary>
    public bool KnowsChoices => likeness.Choices(interviewId) is not null;

    float[]? Vector(string sentence)
    {
        if (!_vectors.TryGetValue(sentence, out var vector) && !IsSpent)
            _vectors[sentence] = vector = likeness.Encoder.Encode(sentence);
        return vector;
    }
}
