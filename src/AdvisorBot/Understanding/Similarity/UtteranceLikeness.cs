using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>
/// Likeness for one utterance: no sentence of it is encoded twice, and no more than so many are, as each costs some
/// milliseconds. What is asked beyond that, or of what was never learnt, has no answer.
/// </summary>
/// <param name="interview">The interview whose choices and amounts are spoken of, in its language.</param>
sealed class UtteranceLikeness(Likeness likeness, Interview interview, int most)
{
    readonly LearntLanguage? _learnt = likeness.In(interview.Language);
    readonly Dictionary<string, Features> _known = [];

    /// <summary>No further sentence is looked at.</summary>
    public bool IsSpent => _known.Count >= most;

    /// <summary>How likely the sentence claims what of the thing in it, written <see cref="TrainingExamples.Thing"/>.</summary>
    public IReadOnlyDictionary<Claim, double>? Claims(string sentence) =>
        _learnt?.Claims is { } claims && Read(sentence) is { } features
            ? claims.Classify(features).ToDictionary(pair => pair.Meaning, pair => pair.Probability)
            : null;

    /// <summary>What the sentence may ask for, the likeliest first.</summary>
    public ImmutableArray<(Intent Meaning, double Probability)>? Requests(string sentence) =>
        _learnt?.Requests is { } requests && Read(sentence) is { } features ? requests.Classify(features) : null;

    /// <summary>The choices that the sentence may speak of, the likeliest first.</summary>
    public ImmutableArray<(ChoiceName Choice, double Probability)>? Choices(string sentence, string? asked, double preference) =>
        _learnt?.Choices(interview.Id) is { } choices && Read(sentence) is { } features ? choices.Classify(features, asked, preference) : null;

    /// <summary>Which question the sentence with an amount in it answers, by its id.</summary>
    public (string QuestionId, double Probability)? Amount(string sentence) =>
        _learnt?.Amounts(interview.Id) is { } amounts && Read(sentence) is { } features ? amounts.Classify(features)[0] : null;

    /// <summary>There are examples to compare with.</summary>
    public bool KnowsChoices => _learnt?.Choices(interview.Id) is not null;

    Features? Read(string sentence)
    {
        if (!_known.TryGetValue(sentence, out var features) && !IsSpent)
            _known[sentence] = features = likeness.Hear(sentence, interview.Language);
        return features;
    }
}
