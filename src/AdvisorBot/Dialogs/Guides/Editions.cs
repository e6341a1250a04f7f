using System.Collections.Concurrent;
using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding;
using AdvisorBot.Understanding.Guides;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Dialogs.Guides;

/// <summary>All editions, each put together when it is first needed.</summary>
public sealed class Editions(Library library, Vocabularies vocabularies, Wordings wordings, Likeness? likeness = null) : IDisposable
{
    const string AnyAmount = "twenty, at most 5 GB";

    readonly ConcurrentDictionary<(string Catalogue, string Language), Edition> _made = [];
    readonly ConcurrentDictionary<string, TopicIndex> _indices = [];
    readonly ConcurrentDictionary<string, ImmutableArray<Shelf>> _shelves = [];

    /// <summary>By priority.</summary>
    public IReadOnlyList<string> CatalogueIds => library.CatalogueIds;

    /// <summary>The languages the bot speaks, English first.</summary>
    public IReadOnlyList<string> Languages => wordings.Languages;

    /// <summary>The guides are not all editions of one, so that a topic is chosen first.</summary>
    public bool HasSeveralTopics => library.HasSeveralTopics;

    /// <summary>By the priority of their first guides.</summary>
    public ImmutableArray<Shelf> Shelves(string language) => _shelves.GetOrAdd(language, spoken =>
    [
        .. CatalogueIds.Select(id => Catalogue(id, spoken)).GroupBy(catalogue => catalogue.TopicId)
            .Select(topic => new Shelf(topic.Key, topic.First().TopicName, topic.First().Topic?.Area ?? "", [.. topic.Select(catalogue => catalogue.Id)])),
    ]);

    /// <summary>Null where no guide has this topic.</summary>
    public Shelf? Shelf(string topicId, string language) => Shelves(language).FirstOrDefault(shelf => shelf.TopicId == topicId);

    /// <summary>Finds topics by what people say.</summary>
    public TopicIndex Index(string language) =>
        _indices.GetOrAdd(language, spoken => new([.. CatalogueIds.Select(id => library.Get(id, spoken))], vocabularies.Get(spoken), likeness));

    /// <summary>A guide's texts, without the ears that an edition has.</summary>
    /// <exception cref="KeyNotFoundException">There is no such catalogue.</exception>
    public Catalogue Catalogue(string catalogueId, string language) => library.Get(catalogueId, language).Catalogue;

    /// <summary>The other editions of a guide; where there are none, one of another topic tells that there are others.</summary>
    public IEnumerable<Catalogue> OthersThan(string catalogueId, string language)
    {
        var topic = Catalogue(catalogueId, language).TopicId;
        var others = CatalogueIds.Where(id => id != catalogueId).Select(id => Catalogue(id, language)).ToList();
        return others.Exists(other => other.TopicId == topic) ? others.Where(other => other.TopicId == topic) : others.Take(1);
    }

    public bool Contains(string catalogueId) => library.Contains(catalogueId);

    /// <exception cref="KeyNotFoundException">There is no such catalogue.</exception>
    public Edition Get(string catalogueId, string language) => _made.GetOrAdd((catalogueId, language), Make);

    /// <summary>
    /// Makes what the first thing said in the first language would wait for: what finds a topic, the ears of the first topic's
    /// guides, and the recogniser of numbers. A library may hold many guides, and most of their ears nobody needs today.
    /// </summary>
    public void Prepare(CancellationToken cancellationToken)
    {
        if (HasSeveralTopics)
            Index(Languages[0]).Find(AnyAmount);
        foreach (var id in Shelves(Languages[0])[0].GuideIds)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Get(id, Languages[0]).Interpreter.Read(AnyAmount, Expectation.Nothing);
        }
    }

    public void Dispose()
    {
        foreach (var edition in _made.Values)
            edition.Dispose();
    }

    Edition Make((string Catalogue, string Language) key)
    {
        var advisor = library.Get(key.Catalogue, key.Language);
        var noun = advisor.Catalogue.Language == key.Language ? advisor.Catalogue.Noun : null;
        return new(advisor, vocabularies.Get(key.Language), wordings.Get(key.Language).Naming(noun), likeness);
    }
}
