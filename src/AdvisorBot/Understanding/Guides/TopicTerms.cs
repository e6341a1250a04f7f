using System.Collections.Frozen;
using System.Collections.Immutable;
using AdvisorBot.Advice;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Normalization;
using AdvisorBot.Understanding.Segmentation;

namespace AdvisorBot.Understanding.Guides;

/// <summary>The names and the words of all guides in one language, with the topics that have them.</summary>
sealed class TopicTerms
{
    static readonly FrozenSet<string> NoCues = FrozenSet<string>.Empty;

    readonly FindingPolicy _policy;
    readonly Tokenizer _tokenizer;
    readonly Vocabulary _vocabulary;
    readonly FrozenSet<string> _small;
    readonly FrozenSet<string> _common;
    readonly FrozenSet<string> _joints;
    readonly PhraseIndex<NamedIn> _names = new();
    readonly Spellings _spellings = new();
    readonly FrozenDictionary<string, ImmutableArray<(string Topic, double Weight)>> _words;

    public TopicTerms(IReadOnlyCollection<Advisor> guides, Vocabulary vocabulary, FindingPolicy policy)
    {
        vocabulary = guides.Select(guide => guide.Interview.Words).Distinct().Aggregate(vocabulary, (all, words) => all.With(words));
        (_vocabulary, _policy) = (vocabulary, policy);
        _tokenizer = new(new(vocabulary.Spellings, vocabulary.Endings, vocabulary.ShortestStem), vocabulary.Contractions);
        _small = vocabulary.Small.SelectMany(Stems).ToFrozenSet();
        _common = vocabulary.Ordinary.SelectMany(Stems).Concat(vocabulary.Fillers.SelectMany(Stems)).Concat(_small).ToFrozenSet();
        var (words, joints) = (new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var guide in guides)
            Add(guide, words, joints);
        _joints = joints.ToFrozenSet();
        var lengths = words.Values.SelectMany(topics => topics.Keys).CountBy(topic => topic).ToDictionary();
        var usual = lengths.Values.DefaultIfEmpty(1).Average();
        _words = words.ToFrozenDictionary(
            pair => pair.Key, pair => pair.Value.Select(entry => (entry.Key, entry.Value * Share(lengths[entry.Key] / usual))).ToImmutableArray());
    }

    public Utterance Cut(string text)
    {
        var cleaned = WritersWords.Of(text);
        return new(cleaned, _tokenizer.Cut(cleaned), Guess, _small, NoCues, _joints);
    }

    /// <summary>The names in the utterance, the longest first, each word used once.</summary>
    public List<Found<NamedIn>> Names(Utterance utterance)
    {
        var all = new List<Found<NamedIn>>();
        for (var at = 0; at < utterance.Count; at++)
            _names.Find(utterance, at, loosely: false, all);
        return Found<NamedIn>.WithoutOverlaps(all, new bool[utterance.Count]);
    }

    /// <summary>The topics that use a word, and how much it says of each.</summary>
    public ImmutableArray<(string Topic, double Weight)> Users(string stem) => _words.TryGetValue(stem, out var users) ? users : [];

    /// <summary>A word of the language.</summary>
    public bool IsKnown(Token token) => _vocabulary.Dictionary.Contains(token.Word) || _vocabulary.Dictionary.Contains(token.Stem);

    Guess[] Guess(Token token) => IsKnown(token) ? [new(token.Stem, 1)] : _spellings.Guess(token.Stem, null);

    // As in BM25: in a guide of many words each one says less.
    double Share(double length) => 1 / (1 - _policy.LengthMatters + (_policy.LengthMatters * length));

    void Add(Advisor guide, Dictionary<string, Dictionary<string, double>> words, HashSet<string> joints)
    {
        var (catalogue, topic) = (guide.Catalogue, guide.Catalogue.TopicId);
        foreach (var tool in catalogue.Tools)
        {
            foreach (var name in tool.Aliases.Append(tool.Name).Append(tool.ShortName))
                AddName(name, new(topic, catalogue.Id, _policy.Name, tool.Name), joints);
            AddWords(topic, tool.Summary, _policy.WordOfSummary, words);
        }
        foreach (var name in (catalogue.Topic?.Words ?? []).Append(catalogue.TopicName))
        {
            AddName(name, new(topic, catalogue.Id, _policy.Name, null), joints);
            AddWords(topic, name, _policy.WordOfName, words, _small);
        }
        AddWords(topic, catalogue.Title, _policy.WordOfNeed, words);
        foreach (var need in TopicIndex.Sentences(catalogue).Append(catalogue.Serves))
            AddWords(topic, need, _policy.WordOfNeed, words);
        foreach (var name in guide.Interview.Questions.SelectMany(question => question.Choices)
            .SelectMany(choice => choice.Synonyms.Append(choice.Label).Append(choice.Short))
            .Concat(catalogue.Topics.SelectMany(asked => asked.Words.Append(asked.Label)))
            .Concat(catalogue.Glossary.SelectMany(term => term.Words.Append(term.Term))))
        {
            // A word that everybody uses answers a question, and asks for no guide.
            if (Stems(name) is var stems && (stems.Length > 1 || !_vocabulary.Dictionary.Contains(name)) && !stems.All(_common.Contains))
                AddName(name, new(topic, catalogue.Id, _policy.Answer, null), null);
            AddWords(topic, name, _policy.WordOfNeed, words);
        }
    }

    void AddName(string name, NamedIn meaning, HashSet<string>? joints)
    {
        var stems = Stems(name);
        string[] content = [.. stems.Where(stem => !_small.Contains(stem))];
        _names.Add(content.Length > 0 ? content : stems, meaning);
        if (joints is null)
            return;
        joints.UnionWith(content);
        foreach (var stem in content)
            _spellings.Add(stem, Spellings.Everywhere);
    }

    void AddWords(string topic, string text, double weight, Dictionary<string, Dictionary<string, double>> words, FrozenSet<string>? without = null)
    {
        foreach (var stem in Stems(text).Where(stem => !(without ?? _common).Contains(stem)))
        {
            if (!words.TryGetValue(stem, out var topics))
                words[stem] = topics = [];
            topics[topic] = Math.Max(topics.GetValueOrDefault(topic), weight);
        }
    }

    string[] Stems(string text) => [.. _tokenizer.Cut(text).Select(token => token.Stem)];
}
