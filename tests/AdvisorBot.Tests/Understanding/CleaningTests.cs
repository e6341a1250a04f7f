using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Tests.Understanding;

public sealed class CleaningTests
{
    [Theory]
    [InlineData("  hello   there \n", "hello there")]
    [InlineData("<p>hello</p>", "hello")]
    [InlineData("<p>one</p><p>two</p>", "one\ntwo")]
    [InlineData("Tom &amp; Jerry&nbsp;&lt;3", "Tom & Jerry <3")]
    [InlineData("<at>AdvisorBot</at> help", "help")]
    [InlineData("<at id=\"0\">Advisor Bot</at>&nbsp;help", "help")]
    [InlineData("<p><at>AdvisorBot</at> help</p>", "help")]
    [InlineData("@AdvisorBot help", "help")]
    [InlineData("@AdvisorBot, help", "help")]
    [InlineData("ask @maria about it", "ask \uFFFC about it")]
    [InlineData("python 🐍!", "python !")]
    [InlineData("I’m “sure”", "I'm \"sure\"")]
    [InlineData("10–20 GB", "10-20 GB")]
    [InlineData("< 10 GB", "< 10 GB")]
    [InlineData("<10GB", "<10GB")]
    [InlineData("a < b and c > d", "a < b and c > d")]
    [InlineData("zero\u200Bwidth", "zerowidth")]
    public void TextIsWhatThePersonTyped(string delivered, string typed) =>
        Assert.Equal(typed, Shipped.Interpreter("en").Read(delivered, new(null, Answers.Empty)).Text);
}
