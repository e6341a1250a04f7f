using System.Collections.Immutable;

namespace AdvisorBot.Advice.Loading;

/// <summary>All catalogues with their interviews, in all languages they are written in.</summary>
public sealed class Library
{
    readonly ImmutableDictionary<(string Catalogue, string Language), Advisor> _advisors;

    Library(IReadOnlyList<string> catalogueIds, IReadOnlyList<string> languages, ImmutableDictionary<(string Catalogue, string Language), Advisor> advisors) =>
        (CatalogueIds, Languages, _advisors) = (catalogueIds, languages, advisors);

    /// <summary>By priority.</summary>
    public IReadOnlyList<string> CatalogueIds { get; }

    /// <summary>English first.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <exception cref="KeyNotFoundException">There is no such catalogue.</exception>
    public Advisor Get(string catalogueId, string language) =>
        _advisors.GetValueOrDefault((catalogueId, language)) ?? _advisors[(catalogueId, "en")];

    public static LibraryResult Load(string catalogFolder, string dialogsFolder) =>
        new(new([], [], ImmutableDictionary<(string Catalogue, string Language), Advisor>.Empty), []);
}
