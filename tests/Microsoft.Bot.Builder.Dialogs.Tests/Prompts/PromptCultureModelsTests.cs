using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Prompts;

public class PromptCultureModelsTests
{
    [Theory]
    [InlineData("en-us", "en-us")]
    [InlineData("en-US", "en-us")]
    [InlineData("en-GB", "en-us")]
    [InlineData("EN", "en-us")]
    [InlineData("de-AT", "de-de")]
    [InlineData("de", "de-de")]
    [InlineData("zh-Hant-TW", "zh-cn")]
    [InlineData("fi-fi", "fi-fi")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void ACodeIsMappedToTheNearestLanguage(string? code, string? expected) =>
        Assert.Equal(expected, PromptCultureModels.MapToNearestLanguage(code));

    [Fact]
    public void FourteenLanguagesHaveAllTheirWords()
    {
        var cultures = PromptCultureModels.GetSupportedCultures();

        Assert.Equal(
            ["bg-bg", "de-de", "en-us", "es-es", "fr-fr", "hi-in", "it-it", "ja-jp", "ko-kr", "nl-nl", "pt-br", "sv-se", "tr-tr", "zh-cn"],
            cultures.Select(culture => culture.Locale).Order());
        Assert.All(cultures, culture => Assert.All(
            [culture.Separator, culture.InlineOr, culture.InlineOrMore, culture.YesInLanguage, culture.NoInLanguage],
            word => Assert.False(string.IsNullOrWhiteSpace(word))));
    }

    [Fact]
    public void AChangeOfWordsDoesNotReachOthers()
    {
        PromptCultureModels.English.InlineOr = "?";

        Assert.Equal(" or ", PromptCultureModels.English.InlineOr);
    }
}
