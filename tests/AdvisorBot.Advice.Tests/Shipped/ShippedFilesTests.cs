namespace AdvisorBot.Advice.Tests.Shipped;

public class ShippedFilesTests
{
    [Fact]
    public void TheShippedCataloguesAndInterviewsHaveNoProblems() => Assert.Empty(Repository.Result.Problems);

    [Fact]
    public void TheyAreWrittenInEnglishGermanAndSpanish() => Assert.Equal(["en", "de", "es"], Repository.Library.Languages);

    [Theory]
    [InlineData("de")]
    [InlineData("es")]
    public void NothingIsLeftUntranslatedOfAGuideThatIsTranslated(string language)
    {
        var english = Repository.Library.CatalogueIds.Where(id => !Repository.LanguagesOf(id).Contains(language)).ToList();

        var missing = Repository.Library.Untranslated(language)
            .Where(missing => !english.Exists(id => missing.Contains($"/{id}.{language}.yaml:", StringComparison.Ordinal))).ToList();
        Assert.Empty(missing);
        Assert.DoesNotContain("azure-machine-learning", english);
        Assert.DoesNotContain("microsoft-ai-and-ml-2026", english);
    }
}
