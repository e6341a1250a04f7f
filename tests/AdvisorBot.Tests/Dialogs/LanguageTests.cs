using AdvisorBot.Dialogs;
using AdvisorBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Dialogs;

public class LanguageTests
{
    readonly Guide _guide = new(BotUnderTest.Editions, new(), new FakeTimeProvider());

    [Theory]
    [InlineData(null, "de-DE", "de")]
    [InlineData("tlh", "es", "es")]
    [InlineData("en-US", "de-DE", "en")]
    [InlineData(null, null, "en")]
    public void AClientThatTellsItsLanguageOnlyWithTheFirstMessageIsAnsweredInIt(string? greeted, string? said, string expected)
    {
        var welcome = _guide.Arrive(new() { Language = "en" }, greeted)!.Session;
        var first = _guide.Hear(new(welcome), new("hello", Locale: said)).Session;
        var second = _guide.Hear(new(first), new("hello", Locale: "fr")).Session;

        Assert.Equal(expected, first.Language);
        Assert.Equal(expected, second.Language);
    }
}
