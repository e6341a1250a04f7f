using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using AdvisorBot.Understanding.LanguageData;

namespace AdvisorBot.Understanding.Similarity;

/// <summary>What a sentence means, by its likeness to examples: of choices, of requests, and of whose fact is stated. Safe for all threads.</summary>
public sealed class Likeness
{
    /// <summary>The language that the model was made for; in others it finds likeness where there is none.</summary>
    public const string Language = "en";

    /// <summary>About 2 MB of vectors.</summary>
    const int MostHeard = 1000;

    readonly ConcurrentDictionary<Guid, float[]> _heard = new();
    readonly Func<IReadOnlyDictionary<string, TrainingExamples>> _examples;
    volatile FrozenDictionary<string, LearntLanguage>? _learnt;

    /// <summary>Learns at once if the encoder is ready.</summary>
    /// <param name="examples">Gives what there is to learn from, by language; asked when it is learnt.</param>
    public Likeness(ISentenceEncoder encoder, Func<IReadOnlyDictionary<string, TrainingExamples>> examples)
    {
        ArgumentNullException.ThrowIfNull(encoder);
        (Encoder, _examples) = (encoder, examples);
        if (encoder.IsReady)
            Learn();
    }

    public static Likeness None { get; } = new(NoSentenceEncoder.Instance, () => FrozenDictionary<string, TrainingExamples>.Empty);

    public ISentenceEncoder Encoder { get; }

    /// <summary>False until <see cref="Learn"/> has been through. Nothing waits for it.</summary>
    public bool IsReady => _learnt is not null;

    /// <summary>Learns from all examples; takes a few seconds once their vectors are known.</summary>
    public void Learn() => _learnt = _examples().ToFrozenDictionary(pair => pair.Key, pair => new LearntLanguage(pair.Value, text => Read(text, pair.Key)));

    /// <summary>Takes over what was learnt before from the same examples.</summary>
    public void Recall(IReadOnlyDictionary<string, LearntLanguage> learnt)
    {
        ArgumentNullException.ThrowIfNull(learnt);
        _learnt = learnt.ToFrozenDictionary();
    }

    /// <summary>All that has been learnt, by language; null before <see cref="Learn"/> has been through.</summary>
    public IReadOnlyDictionary<string, LearntLanguage>? Learnt => _learnt;

    /// <summary>Learns what is asked of the guides, and nothing else: by the words alone where there is no model. Takes a second or two.</summary>
    public void LearnQuestions() =>
        _learnt = _examples().ToFrozenDictionary(pair => pair.Key, pair => new LearntLanguage(pair.Value.OfQuestions, text => Read(text, pair.Key)));

    /// <summary>Null while nothing has been learnt of the language.</summary>
    public LearntLanguage? In(string language) => _learnt?.GetValueOrDefault(language);

    /// <summary>What there is to see of a sentence: the model reads only its own language.</summary>
    public Features Read(string text, string language) =>
        new(IsRead(language) ? Encoder.Encode(text) : [], WordFeatures.Of(text));

    /// <summary>
    /// The same of what people say, who begin alike and tap the same buttons: what was read lately is not read again. Kept under a
    /// hash, so that nobody's words are.
    /// </summary>
    public Features Hear(string text, string language) => new(IsRead(language) ? Recent(text) : [], WordFeatures.Of(text));

    float[] Recent(string text)
    {
        if (_heard.Count >= MostHeard)
            _heard.Clear();
        var key = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
        return _heard.GetOrAdd(key, static (_, said) => said.Encoder.Encode(said.text), (Encoder, text));
    }

    bool IsRead(string language) => language == Language && Encoder.IsReady;
}
