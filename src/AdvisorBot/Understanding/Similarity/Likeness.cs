using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>What a sentence means, by its likeness to examples: of choices, of requests, and of whose fact is stated. Safe for all threads.</summary>
public sealed class Likeness
{
    /// <summary>The language that the model was made for; in others it finds likeness where there is none.</summary>
    public const string Language = "en";

    readonly TrainingExamples _examples;
    volatile Learnt? _learnt;

    /// <summary>Learns at once if the encoder is ready.</summary>
    public Likeness(ISentenceEncoder encoder, TrainingExamples examples)
    {
        ArgumentNullException.ThrowIfNull(encoder);
        (Encoder, _examples) = (encoder, examples);
        if (encoder.IsReady)
            Learn();
    }

    public static Likeness None { get; } = new(NoSentenceEncoder.Instance, TrainingExamples.None);

    public ISentenceEncoder Encoder { get; }

    /// <summary>False until <see cref="Learn"/> has been through. Nothing waits for it.</summary>
    public bool IsReady => _learnt is not null;

    /// <summary>Learns from all examples; takes a second or two once their vectors are known.</summary>
    public void Learn()
    {
        _learnt = new(
            _examples.Claims.IsEmpty ? null : new Classifier<Claim>(Vectors(_examples.Claims)),
            _examples.Requests.IsEmpty ? null : new Classifier<Intent>(Vectors(_examples.Requests)),
            _examples.Choices.Where(pair => !pair.Value.IsEmpty).ToFrozenDictionary(pair => pair.Key, pair => new ChoiceClassifier(Vectors(pair.Value))),
            _examples.Amounts.Where(pair => !pair.Value.IsEmpty).ToFrozenDictionary(pair => pair.Key, pair => new Classifier<string>(Vectors(pair.Value))));
    }

    /// <summary>Null where nothing was learnt.</summary>
    public Classifier<Claim>? Claims => _learnt?.Claims;

    /// <summary>Null where nothing was learnt.</summary>
    public Classifier<Intent>? Requests => _learnt?.Requests;

    /// <summary>Null for an interview without examples.</summary>
    public ChoiceClassifier? Choices(string interviewId) => _learnt?.Choices.GetValueOrDefault(interviewId);

    /// <summary>Tells which question an amount answers, by its id; null for an interview without examples.</summary>
    public Classifier<string>? Amounts(string interviewId) => _learnt?.Amounts.GetValueOrDefault(interviewId);

    List<(float[], T)> Vectors<T>(ImmutableArray<(string Text, T Meaning)> examples) => [.. examples.Select(example => (Encoder.Encode(example.Text), example.Meaning))];

    sealed record Learnt(Classifier<Claim>? Claims, Classifier<Intent>? Requests, FrozenDictionary<string, ChoiceClassifier> Choices, FrozenDictionary<string, Classifier<string>> Amounts);
}
