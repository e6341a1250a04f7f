using AdvisorBot.Understanding.Mentions.Quantities;

namespace AdvisorBot.Tests.Understanding.Mentions.Quantities;

/// <summary>The number that stands before a unit, in any language of which there are words.</summary>
public class NumbersTests
{
    [Theory]
    [InlineData("en", "2.5", 2.5)]
    [InlineData("de", "2,5", 2.5)]
    [InlineData("es", "2,5", 2.5)]
    [InlineData("en", "two", 2)]
    [InlineData("de", "zwei", 2)]
    [InlineData("es", "dos", 2)]
    [InlineData("pt", "2,5", 2.5)]
    [InlineData("pt-BR", "dois", 2)]
    public void FiguresAndWordsAreRead(string language, string text, double value) =>
        Assert.Equal(value, new Numbers(language).AtEnd(text)?.Value);

    [Theory]
    [InlineData("pl", "2,5")]
    [InlineData("fi", "2,5")]
    [InlineData("hu", "2,5")]
    [InlineData("he", "2.5")]
    public void ALanguageThatTheRecogniserDoesNotKnowHasItsFiguresReadAsTheyAreMeant(string language, string text) =>
        Assert.Equal(2.5, new Numbers(language).AtEnd(text)?.Value);
}
