using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>What was learnt from the examples of one language. Safe for all threads.</summary>
public sealed class LearntLanguage
{
    readonly FrozenDictionary<string, ChoiceClassifier> _choices;
    readonly FrozenDictionary<string, Classifier<string>> _amounts;
    readonly FrozenDictionary<string, QuestionExamples> _questions;

    internal LearntLanguage(TrainingExamples examples, Func<string, Features> read)
    {
        Claims = examples.Claims.IsEmpty ? null : new Classifier<Claim>(Read(examples.Claims, read));
        Requests = examples.Requests.IsEmpty ? null : new Classifier<Intent>(Read(examples.Requests, read));
        _questions = examples.Questions.Where(pair => !pair.Value.IsEmpty)
            .ToFrozenDictionary(pair => pair.Key, pair => new QuestionExamples(pair.Value, examples.Inquiries, read));
        _choices = examples.Choices.Where(pair => !pair.Value.IsEmpty)
            .ToFrozenDictionary(pair => pair.Key, pair => new ChoiceClassifier(Read(pair.Value, read)));
        _amounts = examples.Amounts.Where(pair => !pair.Value.IsEmpty)
            .ToFrozenDictionary(pair => pair.Key, pair => new Classifier<string>(Read(pair.Value, read)));
    }

    LearntLanguage(BinaryReader reader)
    {
        Claims = reader.ReadBoolean() ? Classifier<Claim>.Read(reader) : null;
        Requests = reader.ReadBoolean() ? Classifier<Intent>.Read(reader) : null;
        _questions = LearntFile.ReadAll(reader, QuestionExamples.Read);
        _choices = LearntFile.ReadAll(reader, ChoiceClassifier.Read);
        _amounts = LearntFile.ReadAll(reader, Classifier<string>.Read);
    }

    /// <summary>Null where nothing was learnt.</summary>
    public Classifier<Claim>? Claims { get; }

    /// <summary>Null where nothing was learnt.</summary>
    public Classifier<Intent>? Requests { get; }

    /// <summary>Null for an interview without examples.</summary>
    public ChoiceClassifier? Choices(string interviewId) => _choices.GetValueOrDefault(interviewId);

    /// <summary>Tells which question an amount answers, by its id; null for an interview without examples.</summary>
    public Classifier<string>? Amounts(string interviewId) => _amounts.GetValueOrDefault(interviewId);

    /// <summary>What is asked of a guide; null for one without examples.</summary>
    public QuestionExamples? Questions(string guideId) => _questions.GetValueOrDefault(guideId);

    /// <exception cref="FormatException">Nothing was learnt here.</exception>
    internal static LearntLanguage Read(BinaryReader reader) => new(reader);

    internal void Write(BinaryWriter writer)
    {
        writer.Write(Claims is not null);
        Claims?.Write(writer);
        writer.Write(Requests is not null);
        Requests?.Write(writer);
        LearntFile.WriteAll(writer, _questions, questions => questions.Write(writer));
        LearntFile.WriteAll(writer, _choices, choices => choices.Write(writer));
        LearntFile.WriteAll(writer, _amounts, amounts => amounts.Write(writer));
    }

    static List<(Features, T)> Read<T>(ImmutableArray<(string Text, T Meaning)> examples, Func<string, Features> read) =>
        [.. examples.Select(example => (read(example.Text), example.Meaning))];
}
