using AdvisorBot.Tests.Support;
using Microsoft.Bot.Builder.Dialogs;

namespace AdvisorBot.Tests.Dialogs;

/// <summary>Conversations that an older release left behind go on.</summary>
public class OlderReleaseTests
{
    [Fact]
    public async Task AnswersTheInterviewStillKnowsAreKeptAndTheOthersAreMentioned()
    {
        var bot = await WithStateAsync("""{"catalogue":"azure-machine-learning","catalogueVersion":0,"language":"en","answers":{"stage":"both","mood":"good","skills":"python,cobol","offline":"no"},"asked":"favourite-colour","revision":9,"welcomed":true,"lastHeard":"2026-11-24T09:00:00+00:00"}""");

        var reply = ReplyText.Of(await bot.SayAsync("recap"));

        Assert.Contains("I was updated since we last spoke, and 2 of your answers no longer fit", reply, StringComparison.Ordinal);
        Assert.Contains("Stage: Both", reply, StringComparison.Ordinal);
        Assert.Contains("Offline: Always online", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("cobol", reply, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task ADenialIsKeptAndSaidBackAndItsQuestionStaysOpen()
    {
        var bot = await WithStateAsync("""{"catalogue":"azure-machine-learning","language":"en","answers":{"skills":"!docker"},"asked":"skills","revision":9,"welcomed":true,"lastHeard":"2026-11-24T09:00:00+00:00"}""");

        Assert.Contains("Team skills: not Docker", ReplyText.Of(await bot.SayAsync("recap")), StringComparison.Ordinal);
        await bot.SayAsync("python");
        Assert.Contains("Team skills: Python, not Docker", ReplyText.Of(await bot.SayAsync("recap")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnOldButtonWithAnUnknownIdIsExplained()
    {
        var bot = await WithStateAsync("""{"catalogue":"azure-machine-learning","language":"en","answers":{"stage":"both"},"revision":9,"welcomed":true,"lastHeard":"2026-11-24T09:00:00+00:00"}""");

        var reply = ReplyText.Of(await bot.TapAsync("""{"revision":2,"question":"mood","answer":"good"}"""));

        Assert.Contains("That button is from an older version of me", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALostCatalogueBeginsAgainInAFriendlyWay()
    {
        var bot = await WithStateAsync("""{"catalogue":"guide-of-1999","language":"en","answers":{"stage":"both"},"revision":9,"welcomed":true,"lastHeard":"2026-11-24T09:00:00+00:00"}""");

        var reply = ReplyText.Of(await bot.SayAsync("hello"));

        Assert.Contains("the guide we used is gone", reply, StringComparison.Ordinal);
        Assert.Contains("more questions", reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{"answers":5}""")]
    [InlineData("null")]
    public async Task AnUnreadableSessionBeginsAgain(string session)
    {
        var bot = await WithStateAsync(session);

        var reply = ReplyText.Of(await bot.SayAsync("hello"));

        Assert.Contains("What do you need a tool for?", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownDialogOnTheStoredStackIsDroppedAndTheAnswersKept()
    {
        var bot = new BotUnderTest();
        await bot.JoinAsync();
        await bot.SayAsync("both");
        await RenameDialogsAsync(bot);

        var reply = ReplyText.Of(await bot.SayAsync("Python"));

        Assert.Contains("I kept your answers, so we go on where we were", reply, StringComparison.Ordinal);
        Assert.Contains("Does any of it have to work without a connection?", reply, StringComparison.Ordinal);
    }

    static async Task RenameDialogsAsync(BotUnderTest bot)
    {
        var items = await bot.Storage.ReadAsync([bot.StateKey], CancellationToken.None);
        var outer = (DialogState)((IDictionary<string, object>)items[bot.StateKey])["dialogs"];
        var inner = (DialogState)outer.DialogStack[0].State["dialogs"];
        inner.DialogStack.ForEach(dialog => dialog.Id = $"{dialog.Id}-of-1999");
        await bot.Storage.WriteAsync(items, CancellationToken.None);
    }

    static async Task<BotUnderTest> WithStateAsync(string session)
    {
        var bot = new BotUnderTest();
        await bot.Storage.WriteAsync(new Dictionary<string, object> { [bot.StateKey] = new Dictionary<string, object> { ["session"] = session } }, CancellationToken.None);
        return bot;
    }
}
