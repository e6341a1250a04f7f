namespace Microsoft.Bot.Builder.Tests.Transcripts;

public class PathUtilsTests
{
    [Fact]
    public void APathHasTheSeparatorsOfTheSystem()
        => Assert.Equal(Path.Combine("a", "b", "c"), PathUtils.NormalizePath("a\\b/c"));
}
