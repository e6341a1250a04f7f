using System.Collections.Frozen;
using AdvisorBot.Advice.Catalogues;

namespace AdvisorBot.Advice.Loading;

/// <summary>All catalogues with their interviews, in all languages they are written in. Immutable.</summary>
public sealed class Library
{
    /// <summary>The language of the base files, and of everything untranslated.</summary>
    public const string BaseLanguage = "en";

    /// <summary>How the entry of a file ends that is not there at all.</summary>
    public const string WholeFile = ": the whole file";

    readonly FrozenDictionary<(string Catalogue, string Language), Advisor> _advisors;
    readonly FrozenDictionary<string, IReadOnlyList<string>> _untranslated;

    internal Library(
        IEnumerable<Catalogue> catalogues,
        IReadOnlyDictionary<(string Catalogue, string Language), Advisor> advisors,
        IReadOnlyDictionary<string, IReadOnlyList<string>> untranslated)
    {
        CatalogueIds = [
            .. catalogues.OrderBy(catalogue => catalogue.Priority).ThenBy(catalogue => catalogue.Id, StringComparer.Ordinal).Select(catalogue => catalogue.Id),
        ];
        Languages = [
            BaseLanguage, .. advisors.Keys.Select(key => key.Language).Distinct().Where(language => language != BaseLanguage).Order(StringComparer.Ordinal),
        ];
        HasSeveralTopics = catalogues.DistinctBy(catalogue => catalogue.TopicId).Count() > 1;
        _advisors = advisors.ToFrozenDictionary();
        _untranslated = untranslated.ToFrozenDictionary();
    }

    /// <summary>By priority.</summary>
    public IReadOnlyList<string> CatalogueIds { get; }

    /// <summary>The guides are not all editions of one.</summary>
    public bool HasSeveralTopics { get; }

    /// <summary>The years of the guides, by which people call them.</summary>
    public IReadOnlyList<int> Years => [.. CatalogueIds.Select(id => Get(id, BaseLanguage).Catalogue.AsOf.Year).Distinct().Order()];

    /// <summary>English first.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The advisor in this language, or in English where the catalogue is not translated into it.</summary>
    /// <exception cref="KeyNotFoundException">There is no such catalogue.</exception>
    public Advisor Get(string catalogueId, string language) =>
        _advisors.GetValueOrDefault((catalogueId, language))
        ?? _advisors.GetValueOrDefault((catalogueId, BaseLanguage))
        ?? throw new KeyNotFoundException($"There is no catalogue {catalogueId}.");

    public bool Contains(string catalogueId) => _advisors.ContainsKey((catalogueId, BaseLanguage));

    /// <summary>Keys that this language takes from English, as file:key.</summary>
    public IReadOnlyList<string> Untranslated(string language) => _untranslated.GetValueOrDefault(language, []);

    /// <summary>
    /// Reads every catalogue of one folder and the interviews they name from the other. Finds all problems in one
    /// pass; with any problem there is no library.
    /// </summary>
    public static LibraryResult Load(string catalogFolder, string dialogsFolder) => new LibraryLoader(catalogFolder, dialogsFolder).Load();
}
