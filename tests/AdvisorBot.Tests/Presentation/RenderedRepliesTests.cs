using System.Text.Json.Nodes;
using AdvisorBot.Tests.Support;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Tests.Presentation;

/// <summary>What each channel gets for the same conversation, approved by eye.</summary>
public class RenderedRepliesTests
{
    public static TheoryData<string> Channels => ["webchat", "msteams", "console"];

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task TheWelcomeIsAsApproved(string channel) =>
        Approved.Check(Describe(await Bot(channel).JoinAsync()), $"welcome.{channel}");

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task TheWelcomeToALibraryOfManyTopicsIsAsApproved(string channel) =>
        Approved.Check(Describe(await new BotUnderTest(channel, catalogue: null, data: LibraryData.Data).JoinAsync()), $"welcome-library.{channel}");

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task SeveralAnswersAtOnceAreAsApproved(string channel)
    {
        var bot = Bot(channel);
        await bot.JoinAsync();
        Approved.Check(Describe(await bot.SayAsync("something to brew, we cook on gas, strong coffee")), $"several-answers.{channel}");
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task TheAdviceIsAsApproved(string channel)
    {
        var bot = Bot(channel);
        await bot.JoinAsync();
        await bot.SayAsync("both");
        await bot.SayAsync("we cook on gas, little noise and strong coffee");
        Approved.Check(Describe(await bot.SayAsync("recommend now")), $"advice.{channel}");
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task AComparisonIsAsApproved(string channel)
    {
        var bot = Bot(channel);
        await bot.JoinAsync();
        await bot.SayAsync("strong coffee");
        Approved.Check(Describe(await bot.SayAsync("compare moka pot and filter machine")), $"comparison.{channel}");
    }

    [Theory]
    [MemberData(nameof(Channels))]
    public async Task ADeadEndIsAsApproved(string channel)
    {
        var bot = Bot(channel);
        await bot.JoinAsync();
        await bot.SayAsync("something to brew");
        await bot.SayAsync("induction");
        Approved.Check(Describe(await bot.SayAsync("power: no")), $"dead-end.{channel}");
    }

    static BotUnderTest Bot(string channel) => new(channel, catalogue: null, data: ExampleData.Data);

    static string Describe(Activity? reply)
    {
        var parts = new List<string> { $"text ({reply!.TextFormat}):\n{reply.Text}" };
        if (reply.Summary is { } summary)
            parts.Add($"summary: {summary}");
        parts.AddRange(
            (reply.Attachments ?? []).Select(attachment =>
                $"{attachment.ContentType}:\n{CompactCard.Describe(JsonNode.Parse(attachment.Content.ToString()!)!)}"));
        parts.AddRange(
            (reply.SuggestedActions?.Actions ?? [])
                .Select(action => $"{action.Type}: {action.Title} {JsonNode.Parse(action.Value.ToString()!)!.ToJsonString()}"));
        return string.Join("\n\n", parts);
    }
}
