using AdvisorBot.Advice.Loading;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Dialogs.Guides;

/// <summary>A catalogue that the settings name has to be there.</summary>
sealed class GuideOptionsCheck(Library library) : IValidateOptions<GuideOptions>
{
    public ValidateOptionsResult Validate(string? name, GuideOptions options) =>
        options.Catalogue is not { } id || library.Contains(id)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"{GuideOptions.Section}:{nameof(GuideOptions.Catalogue)} is `{id}`, and there is no such catalogue. There are: {string.Join(", ", library.CatalogueIds)}.");
}
