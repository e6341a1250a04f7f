using AdvisorBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Tests.Dialogs;

public class AdviceBotTests
{
    [Fact]
    public async Task ItToleratesMembersWithoutNamesAndAMissingRecipient()
    {
        var bot = new BotUnderTest();

        var reply = await bot.SendAsync(new() { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new() { Id = "someone" }], Recipient = new() });

        Assert.Contains("Hello!", reply!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheBotItselfIsNotGreeted()
    {
        var bot = new BotUnderTest();

        Assert.Null(await bot.SendAsync(new() { Type = ActivityTypes.ConversationUpdate, MembersAdded = [new() { Id = "bot" }] }));
    }

    [Fact]
    public async Task AnInstallationAndAJoiningGreetOnce()
    {
        var bot = new BotUnderTest("msteams");

        var first = await bot.SendAsync(new() { Type = ActivityTypes.InstallationUpdate, Action = "add" });
        var second = await bot.JoinAsync();

        Assert.NotNull(first);
        Assert.Null(second);
    }

    [Theory]
    [InlineData(ActivityTypes.Typing)]
    [InlineData(ActivityTypes.Event)]
    [InlineData(ActivityTypes.MessageReaction)]
    [InlineData(ActivityTypes.EndOfConversation)]
    [InlineData("ping")]
    public async Task OtherActivitiesPassInSilence(string type)
    {
        var bot = new BotUnderTest();

        Assert.Null(await bot.SendAsync(new() { Type = type }));
    }

    [Fact]
    public async Task ItsOwnMentionIsRemovedAndOthersAreKept()
    {
        var bot = new BotUnderTest("msteams");
        await bot.JoinAsync();
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = "<at>Bot</at> deploy models",
            Entities = [Entity("""{"type":"mention","mentioned":{"id":"bot","name":"Bot"},"text":"<at>Bot</at>"}""")],
        };

        var reply = await bot.SendAsync(activity);

        Assert.Contains("How will the predictions be made?", ReplyText.Of(reply), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ABareMentionIsAnsweredWithTheQuestionOnly(bool isWelcomed)
    {
        var bot = new BotUnderTest("msteams");
        if (isWelcomed)
            await bot.JoinAsync();

        var reply = await bot.SendAsync(new()
        {
            Type = ActivityTypes.Message,
            Text = "<at>Bot</at>",
            Entities = [Entity("""{"type":"mention","mentioned":{"id":"bot","name":"Bot"},"text":"<at>Bot</at>"}""")],
        });

        Assert.Contains("What do you need a tool for?", ReplyText.Of(reply), StringComparison.Ordinal);
        Assert.DoesNotContain("only read text", ReplyText.Of(reply), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", ",\"choices\":\"\"", "Nothing is ticked yet.")]
    [InlineData("de", ",\"choices\":\"\"", "Noch ist nichts angekreuzt.")]
    [InlineData("es", ",\"choices\":\"\"", "Todavía no ha marcado nada.")]
    // As Web Chat sends it.
    [InlineData("en", "", "Nothing is ticked yet.")]
    public async Task AChecklistSentWithNothingTickedSaysSoAndAsksAgain(string locale, string choices, string said)
    {
        var bot = new BotUnderTest("msteams");
        await bot.SendAsync(new() { Type = ActivityTypes.Message, Text = "hi", Locale = locale });

        var reply = await bot.SendAsync(new() { Type = ActivityTypes.Message, Locale = locale, Value = $$"""{"revision":1,"question":"skills"{{choices}}}""" });

        Assert.Contains(said, ReplyText.Of(reply), StringComparison.Ordinal);
        Assert.Contains("?", ReplyText.Of(reply), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoWritesMoreThanIsReadIsTold()
    {
        var bot = new BotUnderTest();
        await bot.JoinAsync();

        var cut = await bot.SayAsync("Python. " + new string('x', 10_000));
        var whole = await bot.SayAsync("R");

        Assert.Contains("I read the first 10,000 characters", ReplyText.Of(cut), StringComparison.Ordinal);
        Assert.DoesNotContain("characters", ReplyText.Of(whole), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""")]
    [InlineData("""{"type":"deleteUserData"}""")]
    public async Task WhoTakesTheBotOutIsForgottenAndGreetedAnewWhenItComesBack(string leaving)
    {
        var bot = new BotUnderTest("msteams");
        await bot.JoinAsync();
        await bot.SayAsync("both");

        await bot.SendAsync(bot.Activity(leaving));
        var greeting = await bot.SendAsync(bot.Activity("""{"type":"installationUpdate","action":"add"}"""));

        Assert.Contains("What do you need a tool for?", ReplyText.Of(greeting), StringComparison.Ordinal);
        Assert.DoesNotContain("Both", System.Text.Encoding.UTF8.GetString(bot.Stored!.Value.Span).Split("\"offered\"")[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task StateStaysSmall()
    {
        var bot = new BotUnderTest();
        await bot.JoinAsync();
        foreach (var text in new[]
            {
            "both", "Python and R", "no", "5 TB", "nightly batch", "not sure", "not sure", "yes", "no", "not sure", "recommend now",
            "compare Databricks and ML Studio", "decision record"
            })
            await bot.SayAsync(text);

        var stored = System.Text.Encoding.UTF8.GetString(bot.Stored!.Value.Span);

        Assert.InRange(stored.Length, 100, 4096);
    }

    static Entity Entity(string json) => Newtonsoft.Json.JsonConvert.DeserializeObject<Entity>(json)!;
}
