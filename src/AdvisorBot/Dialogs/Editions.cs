using System.Collections.Concurrent;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Presentation.Wording;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Dialogs;

/// <summary>All editions, each put together when it is first needed.</summary>
public sealed class Editions(Library library, Vocabularies vocabularies, Wordings wordings, Likeness? likeness = null) : IDisposable
{
    readonly ConcurrentDictionary<(string Catalogue, string Language), Edition> _made = [];

    /// <summary>By priority.</summary>
    public IReadOnlyList<string> CatalogueIds => library.CatalogueIds;

    /// <summary>The languages the bot speaks, English first.</summary>
    public IReadOnlyList<string> Languages => wordings.Languages;

    public bool Contains(string catalogueId) => library.Contains(catalogueId);

    /// <exception cref="KeyNotFoundException">There is no such catalogue.</exception>
    public Edition Get(string catalogueId, string language) => _made.GetOrAdd((catalogueId, language), Make);

    public void Dispose()
    {
        foreach (var edition in _made.Values)
            edition.Dispose();
    }

    Edition Make((string Catalogue, string Language) key)
    {
        var advisor = library.Get(key.Catalogue, key.Language);
        return new(advisor, new(advisor, vocabularies.Get(key.Language), likeness), wordings.Get(key.Language), likeness is null ? null : new QuestionLikeness(advisor.Catalogue, likeness));
    }
}
