using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>The vocabularies of all languages.</summary>
public sealed class Vocabularies
{
    readonly FrozenDictionary<string, Vocabulary> _byLanguage;
    readonly Lazy<FrozenDictionary<string, TrainingExamples>> _examples;
    readonly Lazy<string> _fingerprint;

    internal Vocabularies(
        IReadOnlyCollection<Vocabulary> all, string folder, IReadOnlyDictionary<string, ImmutableArray<(string Text, Intent Meaning)>> phrases)
    {
        _examples = new(() => Learnable(folder));
        _fingerprint = new(() => TrainingExamplesLoader.Fingerprint(folder));
        var names = all.ToFrozenDictionary(vocabulary => vocabulary.Language, vocabulary => vocabulary.OwnNames);
        ImmutableArray<string> requests = [.. all.SelectMany(vocabulary => vocabulary.Commands.GetValueOrDefault(Intent.Language, [])).Distinct()];
        _byLanguage = all.ToFrozenDictionary(
            vocabulary => vocabulary.Language,
            vocabulary =>
                vocabulary with
                {
                    LanguageNames = names,
                    LanguageRequests = requests,
                    Dictionary = WordList.Load(Path.Combine(folder, "wordlists"), vocabulary.Language),
                    Requests = phrases.GetValueOrDefault(vocabulary.Language, [])
                });
    }

    /// <summary>What likeness of meaning learns from, by language; read when it is first asked for, for no turn needs it.</summary>
    /// <exception cref="InvalidDataException">There is any problem with the files; it lists all of them.</exception>
    public IReadOnlyDictionary<string, TrainingExamples> Examples => _examples.Value;

    /// <summary>Another one for every state of the files of <see cref="Examples"/>.</summary>
    public string ExamplesFingerprint => _fingerprint.Value;

    /// <summary>English first.</summary>
    public IReadOnlyList<string> Languages =>
        [Library.BaseLanguage, .. _byLanguage.Keys.Where(language => language != Library.BaseLanguage).Order(StringComparer.Ordinal)];

    /// <summary>The vocabulary of this language, or the English one.</summary>
    public Vocabulary Get(string language) => _byLanguage.GetValueOrDefault(language) ?? _byLanguage[Library.BaseLanguage];

    /// <summary>Reads vocabulary.yaml and vocabulary.*.yaml of the folder. With any problem there are no vocabularies.</summary>
    /// <param name="years">Those of the guides, by which people call them.</param>
    public static VocabularyResult Load(string dialogsFolder, params IReadOnlyCollection<int> years) => VocabularyLoader.Load(dialogsFolder, years);

    static FrozenDictionary<string, TrainingExamples> Learnable(string folder)
    {
        var read = TrainingExamples.Load(folder);
        return read.Problems.IsEmpty ? read.ByLanguage : throw new InvalidDataException(string.Join(Environment.NewLine, read.Problems));
    }
}
