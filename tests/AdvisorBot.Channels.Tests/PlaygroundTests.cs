using AdvisorBot.Channels.Tests.Support;

namespace AdvisorBot.Channels.Tests;

/// <summary>Microsoft 365 Agents Playground, as Teams and as other channels.</summary>
public class PlaygroundTests(Service service) : IClassFixture<Service>
{
    [Fact]
    public async Task AWholeInterviewIsHeldOnCards()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Playground);

        await stage.Person.JoinAsync();
        Assert.NotNull(stage.Person.Last.Delivery!.Activity["attachments"]);
        await Interview.HoldAsync(stage.Person);
    }

    [Fact]
    public async Task AWholeInterviewIsHeldInAnswersOfTheRequests()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Playground with { DeliveryMode = "expectReplies" });

        await stage.Person.JoinAsync();
        await Interview.HoldAsync(stage.Person);
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData("agents")]
    public async Task AWholeInterviewIsHeldOnOtherChannels(string channelId)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Playground with { ChannelId = channelId });

        await stage.Person.JoinAsync();
        if (stage.Person.Last.Buttons.Count > 0)
            await Interview.HoldAsync(stage.Person);
        else
            Assert.Contains("1", stage.Person.Last.Text, StringComparison.Ordinal);
    }

    /// <summary>As the Emulator it shows no suggested actions beside a card: what stood there would be lost.</summary>
    [Fact]
    public async Task BesideACardEveryButtonIsOnTheCard()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Playground with { ChannelId = "emulator" });
        await stage.Person.JoinAsync();
        await stage.Person.TapAsync("Choosing a machine learning technology in Azure");

        await stage.Person.SayAsync("change skills");

        Assert.NotEmpty(stage.Person.Last.Delivery!.Activity["attachments"]!.AsArray());
        Assert.Null(stage.Person.Last.Delivery.Activity["suggestedActions"]);
        Assert.Contains(stage.Person.Last.Buttons, button => button.Title == "Not sure");
        await stage.Person.TapAsync("Not sure");
        Assert.Contains("we leave that open", stage.Person.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItAsksFirstWhetherAnybodyIsThere()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Playground);

        using var response = await stage.Bot.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/messages"));

        Assert.True(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task TwoFirstActivitiesAtOnceGreetOnce()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Playground);

        var posted = await Task.WhenAll(
            stage.Person.PostAsync(new() { ["type"] = "installationUpdate", ["action"] = "add" }),
            stage.Person.PostAsync(stage.Person.Joined(bot: true, user: true)));
        Assert.All(posted, response => Assert.True(response.IsSuccessStatusCode));

        var greeting = await stage.Channel.NextAsync();
        await stage.Person.SayAsync("help");

        Assert.Contains((string?)greeting.Activity["replyToId"], new[] { "a-1", "a-2" });
        Assert.Equal("a-3", (string?)stage.Person.Last.Delivery!.Activity["replyToId"]);
    }

    [Fact]
    public async Task TheAddressKeepsItsPath()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Playground);

        await stage.Person.JoinAsync();

        Assert.StartsWith("/_connector/v3/conversations/", stage.Person.Last.Delivery!.Target, StringComparison.Ordinal);
    }
}
