using AdvisorBot.Presentation.Rendering;

namespace AdvisorBot.Tests.Presentation.Rendering;

public class QuotesTests
{
    [Theory]
    [InlineData("Say \"help\" at any time.", "Say “help” at any time.")]
    [InlineData("\"Stage: Both\" and \"Place: Inside SQL\".", "“Stage: Both” and “Place: Inside SQL”.")]
    [InlineData("a 5\" pipe and a 6\" one", "a 5\" pipe and a 6\" one")]
    [InlineData("one \" alone", "one \" alone")]
    [InlineData("„Hilfe“ und «ayuda»", "„Hilfe“ und «ayuda»")]
    public void PairsOfStraightMarksBecomePrintedOnesAndNothingElseChanges(string text, string expected) => Assert.Equal(expected, Quotes.Curl(text));
}
