using System.Collections.Immutable;
using AdvisorBot.Advice;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Segmentation;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Understanding.Guides;

/// <summary>
/// Finds the topics that a text speaks of, before any guide is chosen: by the tools it names, by what topics and answers are
/// called, by the words that speak of them, and by likeness to examples. Made for one language; safe for all threads.
/// </summary>
public sealed class TopicIndex
{
    readonly FindingPolicy _policy = FindingPolicy.Default;
    readonly TopicTerms _terms;
    readonly Likeness _likeness;
    readonly string _language;
    readonly ImmutableArray<(string Topic, string Text)> _examples;
    readonly Lazy<ImmutableArray<(string Topic, Features Features)>> _byWords;
    readonly Lazy<ImmutableArray<(string Topic, Features Features)>> _byMeaning;
    readonly int _topics;

    /// <param name="guides">By priority, all in the language of the vocabulary or untranslated.</param>
    public TopicIndex(IReadOnlyCollection<Advisor> guides, Vocabulary vocabulary, Likeness? likeness = null)
    {
        ArgumentNullException.ThrowIfNull(guides);
        ArgumentNullException.ThrowIfNull(vocabulary);
        (_terms, _likeness, _language) = (new(guides, vocabulary, _policy), likeness ?? Likeness.None, vocabulary.Language);
        _examples = [.. guides.SelectMany(guide => Sentences(guide.Catalogue).Select(text => (guide.Catalogue.TopicId, text))).Distinct()];
        (_byWords, _byMeaning) = (new(ReadExamples), new(ReadExamples));
        _topics = guides.DistinctBy(guide => guide.Catalogue.TopicId).Count();
    }

    /// <summary>Sentences to which what is said first is likened.</summary>
    public static IEnumerable<string> Sentences(Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Examples.Concat(catalogue.Occasions.Select(occasion => occasion.Title));
    }

    /// <summary>The topics that the text may be about, the likeliest first, three at most; none where nothing speaks for any.</summary>
    public ImmutableArray<TopicMatch> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var utterance = _terms.Cut(text);
        var scores = new Dictionary<string, double>();
        var taken = new bool[utterance.Count];
        var names = Names(utterance, scores, taken);
        Words(utterance, scores, taken);
        Liken(utterance, scores);
        return
        [
            .. scores.Where(pair => pair.Value >= _policy.Least).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Take(_policy.MostOffered)
                .Select(pair => Match(pair.Key, pair.Value, names)),
        ];
    }

    static TopicMatch Match(string topic, double score, List<NamedIn> names)
    {
        var own = names.Where(name => name.Topic == topic).ToList();
        return new(topic, score, [.. own.Where(name => name.Tool is not null).Select(name => (name.Guide, name.Tool!)).Distinct()], own.Count > 0);
    }

    /// <summary>The one that is meant, if one stands out; null where it has to be asked.</summary>
    public TopicMatch? Clear(ImmutableArray<TopicMatch> found) =>
        found is [var first, .. var others] && first.Score >= (first.IsNamed ? _policy.Clear : _policy.ClearByWords)
            && (others.IsEmpty || first.Score >= _policy.Lead * others[0].Score)
            ? first
            : null;

    /// <summary>A topic other than this is called by its name, or a tool of it: cheap, for it is asked of whatever is said.</summary>
    public bool NamesAnother(string text, string topic)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Names(_terms.Cut(text), [], null).Exists(name => name.Topic != topic);
    }

    /// <summary>The guides that know a tool which the text names, with what it is called there.</summary>
    public ImmutableArray<(string GuideId, string Tool)> Tools(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Names(_terms.Cut(text), [], null).Where(name => name.Tool is not null).Select(tool => (tool.Guide, tool.Tool!)).Distinct()];
    }

    /// <summary>The same, without what names a tool that this guide knows as well.</summary>
    public ImmutableArray<(string GuideId, string Tool)> ToolsNotIn(string guideId, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            .. _terms.Names(_terms.Cut(text)).GroupBy(found => (found.Start, found.End))
                .Select(place => place.SelectMany(found => found.Meanings).Where(meaning => meaning.Tool is not null).ToList())
                .Where(tools => !tools.Exists(tool => tool.Guide == guideId))
                .SelectMany(tools => tools.Select(tool => (tool.Guide, tool.Tool!)))
                .Distinct(),
        ];
    }

    /// <summary>The topics and tools that are named.</summary>
    /// <param name="taken">Takes the words of which a tool's name is made.</param>
    /// <remarks>
    /// Each place in the text says one thing of a topic, the weightiest; where a tool is named, it is no answer to a question.
    /// A tool that is called like its topic is none: who says "load balancer" has not chosen one yet.
    /// </remarks>
    List<NamedIn> Names(Utterance utterance, Dictionary<string, double> scores, bool[]? taken)
    {
        var names = new List<NamedIn>();
        foreach (var place in _terms.Names(utterance).GroupBy(found => (found.Start, found.End)))
        {
            var named = place.SelectMany(found => found.Meanings.Select(meaning => (Meaning: meaning, Weight: meaning.Weight * found.Confidence))).ToList();
            var topics = named.Select(one => one.Meaning).Where(meaning => meaning.Tool is null && meaning.Weight >= _policy.Name)
                .Select(meaning => meaning.Topic).ToHashSet();
            named.RemoveAll(one => one.Meaning.Tool is not null && topics.Contains(one.Meaning.Topic));
            if (named.Exists(one => one.Meaning.Tool is not null))
            {
                named.RemoveAll(one => one.Meaning.Tool is null && one.Meaning.Weight < _policy.Name);
                taken?.AsSpan(place.Key.Start, place.Key.End - place.Key.Start).Fill(true);
            }
            var weight = IsWrittenAsName(utterance, place.First()) ? 1 : _policy.Everyday;
            var rarity = Rarity(named.DistinctBy(one => one.Meaning.Topic).Count());
            foreach (var topic in named.GroupBy(one => one.Meaning.Topic))
                scores[topic.Key] = scores.GetValueOrDefault(topic.Key) + (topic.Max(one => one.Weight) * weight * rarity);
            names.AddRange(named.Select(one => one.Meaning).Where(meaning => meaning.Weight >= _policy.Name));
        }
        return names;
    }

    // "Spark" is a name, "spark" may be one.
    bool IsWrittenAsName(Utterance utterance, Found<NamedIn> found) =>
        found.Words.Length > 1 || !_terms.IsKnown(utterance[found.Start]) || utterance.Slice(found.Start, found.End).Any(char.IsUpper);

    void Words(Utterance utterance, Dictionary<string, double> scores, bool[] taken)
    {
        var stems = Enumerable.Range(0, utterance.Count).Where(at => !taken[at] && !utterance.IsSmall(at)).Select(at => utterance.Guesses(at)[0].Stem)
            .Distinct().ToList();
        // Of a long story each word says less.
        var share = 1 / Math.Sqrt(Math.Max(1, stems.Count / 4.0));
        foreach (var topics in stems.Select(_terms.Users).Where(topics => !topics.IsEmpty))
        {
            foreach (var (topic, weight) in topics)
                scores[topic] = scores.GetValueOrDefault(topic) + (weight * Rarity(topics.Length) * share);
        }
    }

    void Liken(Utterance utterance, Dictionary<string, double> scores)
    {
        if (utterance.Count == 0 || _examples.IsEmpty)
            return;
        var said = _likeness.Hear(utterance.Text, _language);
        // The model may come later than the first question.
        var examples = said.Meaning.IsEmpty ? _byWords.Value : _byMeaning.Value;
        foreach (var topic in examples.GroupBy(example => example.Topic))
        {
            var likeness = topic.Max(example => said.Nearness(example.Features));
            if (likeness > _policy.LeastLikeness)
                scores[topic.Key] = scores.GetValueOrDefault(topic.Key) + (_policy.Likeness * (likeness - _policy.LeastLikeness) / (1 - _policy.LeastLikeness));
        }
    }

    ImmutableArray<(string Topic, Features Features)> ReadExamples() =>
        [.. _examples.Select(example => (example.Topic, _likeness.Read(example.Text, _language)))];

    double Rarity(int topics) => Math.Log(1 + ((double)_topics / topics)) / Math.Log(1 + _topics);
}
