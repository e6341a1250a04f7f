using System.Text;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Dialogs;

/// <summary>Conversations that an older release left behind go on.</summary>
public class OlderReleaseTests
{
    [Fact]
    public async Task AnswersTheInterviewStillKnowsAreKeptAndTheOthersAreMentioned()
    {
        var bot = With(
            """{"catalogue":"azure-machine-learning","catalogueVersion":0,"language":"en","answers":{"stage":"both","mood":"good","skills":"python,cobol","offline":"no"},"asked":"favourite-colour","revision":9,"welcomed":true,"lastHeard":"2026-11-24T09:00:00+00:00"}""");

        var reply = ReplyText.Of(await bot.SayAsync("recap"));

        Assert.Contains(
            "I was updated since we last spoke, and 2 of your answers no longer fit my questions: mood and Team skills: cobol.", reply, StringComparison.Ordinal);
        Assert.Contains("Stage: Both", reply, StringComparison.Ordinal);
        Assert.Contains("Offline: Always online", reply, StringComparison.Ordinal);
        Assert.Contains("Team skills: Python", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("no longer", ReplyText.Of(await bot.SayAsync("recap")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADenialIsKeptAndSaidBackAndItsQuestionStaysOpen()
    {
        var bot = With(
            """{"catalogue":"azure-machine-learning","language":"en","answers":{"skills":"!docker"},"asked":"skills","revision":9,"welcomed":true,"lastHeard":"2026-11-24T09:00:00+00:00"}""");

        Assert.Contains("Team skills: not Docker", ReplyText.Of(await bot.SayAsync("recap")), StringComparison.Ordinal);
        await bot.SayAsync("python");
        Assert.Contains("Team skills: Python, not Docker", ReplyText.Of(await bot.SayAsync("recap")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOldButtonWithAnUnknownIdIsExplained()
    {
        var bot = With(
            """{"catalogue":"azure-machine-learning","language":"en","answers":{"stage":"both"},"revision":9,"welcomed":true,"lastHeard":"2026-11-24T09:00:00+00:00"}""");

        var reply = ReplyText.Of(await bot.TapAsync("""{"revision":2,"question":"mood","answer":"good"}"""));

        Assert.Contains("That button is from an older version of me", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALostCatalogueBeginsAgainInAFriendlyWay()
    {
        var bot = With(
            """{"catalogue":"guide-of-1999","language":"en","answers":{"stage":"both"},"revision":9,"welcomed":true,"lastHeard":"2026-11-24T09:00:00+00:00"}""");

        var reply = ReplyText.Of(await bot.SayAsync("hello"));

        Assert.Contains("the guide we used is gone", reply, StringComparison.Ordinal);
        Assert.Contains("What do you need a tool for?", reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{"answers":5}""")]
    [InlineData("null")]
    public async Task AnUnreadableSessionBeginsAgain(string session)
    {
        var bot = With(session);

        var reply = ReplyText.Of(await bot.SayAsync("hello"));

        Assert.Contains("What do you need a tool for?", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownDialogOnTheStoredStackIsDroppedAndTheAnswersKept()
    {
        var bot = new BotUnderTest();
        await bot.JoinAsync();
        await bot.SayAsync("both");
        bot.Stored = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(bot.Stored!.Value.Span).Replace("\"interview-1\"", "\"interview-of-1999\"", StringComparison.Ordinal));

        var reply = ReplyText.Of(await bot.SayAsync("Python"));

        Assert.Contains("I kept your answers, so we go on where we were", reply, StringComparison.Ordinal);
        Assert.Contains("How will the predictions be made?", reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"$type":"System.Diagnostics.Process, System.Diagnostics.Process","dialogStack":[]}""")]
    [InlineData("""{"dialogStack":[{"id":"GuideDialog","state":{"dialogs":{"$type":"System.IO.FileInfo, System.Private.CoreLib","fileName":"/tmp/x"}}}]}""")]
    [InlineData("[[[")]
    [InlineData("5")]
    public async Task AForgedStackOfDialogsMakesNothingAndTheAnswersAreKept(string stack)
    {
        var bot = new BotUnderTest
        {
            Stored = Encoding.UTF8.GetBytes($$"""{"session":{{Session("""{"stage":"both"}""")}},"dialogs":{{(stack == "[[[" ? "\"[[[\"" : stack)}}}"""),
        };

        var reply = ReplyText.Of(await bot.SayAsync("recap"));

        Assert.Contains("Stage: Both", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AConversationOfAReleaseOnTheSdksStateGoesOn()
    {
        var session = System.Text.Json.JsonSerializer.Serialize(Session("""{"stage":"both","skills":"python"}"""));
        var bot = new BotUnderTest
        {
            Stored = Encoding.UTF8.GetBytes(
                $$$$$"""{"webchat/conversations/c1":{"session":{{{{{session}}}}},"dialogs":{"$type":"Microsoft.Bot.Builder.Dialogs.DialogState, Microsoft.Bot.Builder.Dialogs","$value":{"dialogStack":[]}}}}"""),
        };

        var reply = ReplyText.Of(await bot.SayAsync("recap"));

        Assert.Contains("Stage: Both", reply, StringComparison.Ordinal);
        Assert.Contains("Python", reply, StringComparison.Ordinal);
    }

    static string Session(string answers) =>
        $$"""{"catalogue":"azure-machine-learning","language":"en","answers":{{answers}},"revision":9,"welcomed":true,"lastHeard":"2026-11-24T09:00:00+00:00"}""";

    static BotUnderTest With(string session) => new()
    {
        Stored = Encoding.UTF8.GetBytes($$"""{"session":{{System.Text.Json.JsonSerializer.Serialize(session)}}}"""),
    };
}
