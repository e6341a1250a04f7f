using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>Which choices of an interview a sentence most likely speaks of.</summary>
public sealed class ChoiceClassifier
{
    readonly Classifier<ChoiceName> _all;
    readonly FrozenDictionary<string, Classifier<ChoiceName>> _byQuestion;

    /// <exception cref="ArgumentException">There are no examples.</exception>
    public ChoiceClassifier(IReadOnlyList<(Features Features, ChoiceName Meaning)> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        _all = new Classifier<ChoiceName>(examples);
        _byQuestion = examples.GroupBy(example => example.Meaning.QuestionId)
            .ToFrozenDictionary(group => group.Key, group => new Classifier<ChoiceName>([.. group]));
    }

    ChoiceClassifier(Classifier<ChoiceName> all, FrozenDictionary<string, Classifier<ChoiceName>> byQuestion) => (_all, _byQuestion) = (all, byQuestion);

    /// <exception cref="FormatException">This is no such classifier.</exception>
    internal static ChoiceClassifier Read(BinaryReader reader) =>
        new(Classifier<ChoiceName>.Read(reader), LearntFile.ReadAll(reader, Classifier<ChoiceName>.Read));

    internal void Write(BinaryWriter writer)
    {
        _all.Write(writer);
        LearntFile.WriteAll(writer, _byQuestion, classifier => classifier.Write(writer));
    }

    /// <summary>The probability of every choice, the likeliest first.</summary>
    /// <param name="asked">The open question.</param>
    /// <param name="preference">How many times likelier a sentence answers the open question than any other.</param>
    public ImmutableArray<(ChoiceName Choice, double Probability)> Classify(Features sentence, string? asked, double preference)
    {
        var mass = _all.Classify(sentence).GroupBy(pair => pair.Meaning.QuestionId)
            .ToDictionary(group => group.Key, group => group.Sum(pair => pair.Probability) * (group.Key == asked ? preference : 1));
        var sum = mass.Values.Sum();
        return [
            .. mass.SelectMany(question => _byQuestion[question.Key].Classify(sentence).Select(pair => (pair.Meaning, pair.Probability * question.Value / sum)))
                .OrderByDescending(pair => pair.Item2),
        ];
    }
}
