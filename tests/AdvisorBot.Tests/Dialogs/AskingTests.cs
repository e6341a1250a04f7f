using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Tests.Support;
using AdvisorBot.Understanding;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Dialogs;

public class AskingTests
{
    readonly Guide _guide = new(BotUnderTest.Editions, new() { Catalogue = "microsoft-ai-and-ml-2026" }, new FakeTimeProvider());

    Response Say(params string[] texts)
    {
        var exchange = _guide.Arrive(new() { Language = "en" }, "en")!;
        foreach (var text in texts)
            exchange = _guide.Hear(new(exchange.Session), new(text));
        return exchange;
    }

    [Fact]
    public void TheQuestionAPersonTurnsToIsAskedThoughNothingFits()
    {
        var stuck = Say("ready-made ai services", "inside our sql server database");
        Assert.Null(stuck.Session.AskedId);

        var asked = Say("ready-made ai services", "inside our sql server database", "change offline");

        Assert.Equal("offline", asked.Session.AskedId);
        Assert.Contains(asked.Message.Options, option => option.Tap is { Command: Intent.Answer, QuestionId: "offline" });
    }

    [Fact]
    public void AQuestionThatCanBringNothingBackIsNotRepeatedWhereNothingFits()
    {
        var exchange = Say("ready-made ai services", "inside our sql server database");

        Assert.Null(exchange.Session.AskedId);
        Assert.DoesNotContain(exchange.Message.Options, option => option.Tap is { Command: Intent.Answer, QuestionId: "work" });
    }
}
