using System.Text.Json.Nodes;
using AdvisorBot.Presentation.Rendering;
using AdvisorBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Tests.Presentation.Rendering;

public class AdaptiveCardTests
{
    [Theory]
    [InlineData("webchat")]
    [InlineData("msteams")]
    public async Task EveryCardIsOfVersion15AndSaysItselfAsText(string channel)
    {
        var bot = new BotUnderTest(channel);
        List<Activity?> replies = [
            await bot.JoinAsync(), await bot.SayAsync("both"), await bot.SayAsync("compare Databricks and ML Studio"), await bot.SayAsync("what is left?"),
            await bot.SayAsync("no code, offline"), await bot.SayAsync("decision record"),
        ];

        var cards = replies.SelectMany(reply => reply!.Attachments ?? []).Select(attachment => JsonNode.Parse(attachment.Content.ToString()!)!).ToList();

        Assert.NotEmpty(cards);
        Assert.All(cards, card => Assert.Equal("1.5", (string?)card["version"]));
        Assert.All(cards, card => Assert.NotEmpty((string)card["fallbackText"]!));
    }

    [Fact]
    public async Task TeamsGetsOneCardAndNoTextBesideIt()
    {
        var reply = await new BotUnderTest("msteams").JoinAsync();

        Assert.Null(reply!.Text);
        Assert.Null(reply.SuggestedActions);
        Assert.Equal(AdaptiveCard.ContentType, Assert.Single(reply.Attachments).ContentType);
        Assert.NotEmpty(reply.Summary);
    }

    [Fact]
    public async Task LongTitlesStayButtons()
    {
        var bot = new BotUnderTest("msteams");
        await bot.JoinAsync();

        var reply = await bot.TapAsync("""{"revision":1,"command":"WhyNotTool"}""");

        Assert.Contains(ReplyText.Buttons(reply), button => button.Title == "Azure Machine Learning Studio");
    }

    [Fact]
    public async Task NoRowOfActionsIsLongerThanTheChannelShows()
    {
        var bot = new BotUnderTest("msteams");
        await bot.JoinAsync();
        var reply = await bot.TapAsync("""{"revision":1,"command":"WhyNotTool"}""");

        var sets = Body(reply).Where(element => (string?)element!["type"] == "ActionSet").Select(element => element!["actions"]!.AsArray().Count);

        Assert.All(sets, count => Assert.InRange(count, 1, Repository.Data.Channels["msteams"].ActionsPerSet));
    }

    [Fact]
    public async Task TheSameAnswersArePresentedAsCheckedWhenTheyAreChanged()
    {
        var bot = new BotUnderTest();
        await bot.JoinAsync();
        await bot.SayAsync("deploy models");
        await bot.SayAsync("Python and Docker");

        var reply = await bot.SayAsync("change the team skills");

        var checklist = Body(reply).Single(element => (string?)element!["type"] == "Input.ChoiceSet")!;
        Assert.Equal("python,docker", (string?)checklist["value"]);
    }

    [Fact]
    public async Task WhatIsCheckedIsTaken()
    {
        var bot = new BotUnderTest();
        await bot.JoinAsync();
        var asked = await bot.SayAsync("change the team skills");
        var value = ReplyText.Buttons(asked).Single(button => button.Title == "Answer with these").Value.DeepClone();
        value["choices"] = "python,docker";

        var reply = await bot.TapAsync(value.ToJsonString());

        Assert.Contains("Noted. Team skills: Python and Docker.", ReplyText.Of(reply), StringComparison.Ordinal);
    }

    static JsonArray Body(Activity? reply) => JsonNode.Parse(reply!.Attachments[0].Content.ToString()!)!["body"]!.AsArray();
}
