namespace AdvisorBot.Advice.Tests.Shipped;

public class ShippedFilesTests
{
    [Fact]
    public void TheShippedCataloguesAndInterviewsHaveNoProblems() => Assert.Empty(Repository.Result.Problems);

    [Theory]
    [InlineData("de")]
    [InlineData("es")]
    public void NothingIsLeftUntranslated(string language) => Assert.Empty(Repository.Library.Untranslated(language));
}
