using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice.Loading;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>The vocabularies of all languages.</summary>
public sealed class Vocabularies
{
    readonly FrozenDictionary<string, Vocabulary> _byLanguage;

    internal Vocabularies(IReadOnlyCollection<Vocabulary> all, string folder, TrainingExamples examples)
    {
        Examples = examples;
        var names = all.ToFrozenDictionary(vocabulary => vocabulary.Language, vocabulary => vocabulary.OwnNames);
        ImmutableArray<string> requests = [.. all.SelectMany(vocabulary => vocabulary.Commands.GetValueOrDefault(Intent.Language, [])).Distinct()];
        _byLanguage = all.ToFrozenDictionary(vocabulary => vocabulary.Language, vocabulary => vocabulary with { LanguageNames = names, LanguageRequests = requests, Dictionary = WordList.Load(folder, vocabulary.Language), Requests = examples.Foreign.GetValueOrDefault(vocabulary.Language, []) });
    }

    /// <summary>What likeness of meaning learns from.</summary>
    public TrainingExamples Examples { get; }

    /// <summary>English first.</summary>
    public IReadOnlyList<string> Languages =>
        [Library.BaseLanguage, .. _byLanguage.Keys.Where(language => language != Library.BaseLanguage).Order(StringComparer.Ordinal)];

    /// <summary>The vocabulary of this language, or the English one.</summary>
    public Vocabulary Get(string language) => _byLanguage.GetValueOrDefault(language) ?? _byLanguage[Library.BaseLanguage];

    /// <summary>Reads vocabulary.yaml and vocabulary.*.yaml of the folder. With any problem there are no vocabularies.</summary>
    public static VocabularyResult Load(string dialogsFolder) => VocabularyLoader.Load(dialogsFolder);
}
