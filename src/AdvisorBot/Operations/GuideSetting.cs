using AdvisorBot.Advice.Loading;
using AdvisorBot.Dialogs.Guides;

namespace AdvisorBot.Operations;

/// <summary>A catalogue that the settings name has to be there.</summary>
static class GuideSetting
{
    /// <summary>Null if it is, or none is named.</summary>
    public static string? Problem(GuideOptions options, Library library) =>
        options.Catalogue is not { } id || library.Contains(id)
            ? null
            : $"{GuideOptions.Section}:{nameof(GuideOptions.Catalogue)} is `{id}`, and there is no such catalogue. There are: {string.Join(", ", library.CatalogueIds)}.";
}
