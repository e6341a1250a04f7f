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
    public void NothingIsLeftUntranslated(string language) => Assert.Empty(Repository.Library.Untranslated(language));
}
