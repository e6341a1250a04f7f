using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Understanding.LanguageData;

/// <summary>The words of one language that belong to no catalogue. One file per language: dialogs/vocabulary.yaml is English.</summary>
/// <param name="Language">Two letters, as in the file's name.</param>
/// <param name="Spellings">Variants inside words that are brought together.</param>
/// <param name="Endings">Endings that are cut off, the first that fits.</param>
/// <param name="ShortestStem">Letters that remain at least when an ending is cut off.</param>
/// <param name="Contractions">Short forms and what they stand for.</param>
/// <param name="Small">Words that may stand inside any phrase.</param>
/// <param name="Ordinary">Words too common to prove anything alone; also never taken for typing errors.</param>
/// <param name="Fillers">Words that may surround a command.</param>
/// <param name="Idioms">Set phrases that only sound like an answer.</param>
/// <param name="Ordinals">Words for the positions 1, 2, 3 and so on.</param>
/// <param name="Positions">Words that may stand beside a position ("option 2").</param>
/// <param name="Commands">Whole utterances by intent, with the slots {tool}, {answer}, {question} and {language}; {year} is that of any guide.</param>
/// <param name="Topics">Sentences with a {topic}, which may be any words.</param>
/// <param name="KnownTopics">Sentences with a {topic} that must be words of the catalogue or the interview.</param>
/// <param name="OwnNames">What this language is called, here and elsewhere.</param>
public sealed record Vocabulary(
    string Language,
    ImmutableArray<Rewriting> Spellings,
    ImmutableArray<Rewriting> Endings,
    int ShortestStem,
    FrozenDictionary<string, string> Contractions,
    ImmutableArray<string> Small,
    ImmutableArray<string> Ordinary,
    ImmutableArray<string> Fillers,
    ImmutableArray<string> Idioms,
    FrozenDictionary<Cue, ImmutableArray<string>> Words,
    ImmutableArray<ImmutableArray<string>> Ordinals,
    ImmutableArray<string> Positions,
    QuantityWords Quantities,
    FrozenDictionary<Intent, ImmutableArray<string>> Commands,
    ImmutableArray<string> Topics,
    ImmutableArray<string> KnownTopics,
    ImmutableArray<string> OwnNames)
{
    /// <summary>What each known language is called, in all of them. Filled when all languages are read.</summary>
    public FrozenDictionary<string, ImmutableArray<string>> LanguageNames { get; internal init; } = FrozenDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>How people ask for a language, in all of them: a German asks for German in German.</summary>
    public ImmutableArray<string> LanguageRequests { get; internal init; } = [];

    /// <summary>Further examples of requests, and of what is none. Filled when all languages are read.</summary>
    public ImmutableArray<(string Text, Intent Meaning)> Requests { get; internal init; } = [];

    /// <summary>The words that exist. Filled when all languages are read.</summary>
    public WordList Dictionary { get; internal init; } = WordList.Empty;

    /// <summary>The same with the words of a guide's field.</summary>
    public Vocabulary With(DomainWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words == DomainWords.None ? this : this with
        {
            Ordinary = [.. Ordinary, .. words.Ordinary.Select(word => word.ToLowerInvariant())],
            Quantities = Quantities with { Counted = [.. Quantities.Counted, .. words.Counted] },
            Spellings = [.. Spellings, .. words.Spellings.Select(pair => new Rewriting(pair.Key, pair.Value))],
            Endings = [.. words.Endings.Select(pair => new Rewriting(pair.Key, pair.Value)), .. Endings],
        };
    }

    public ImmutableArray<string> this[Cue kind] => Words.GetValueOrDefault(kind, []);
}
