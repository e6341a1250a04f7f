using AdvisorBot.Channels.Tests.Support;

namespace AdvisorBot.Channels.Tests;

/// <summary>Microsoft 365 Copilot, which talks as Teams does and says that it is Copilot.</summary>
public class CopilotTests(Service service) : IClassFixture<Service>
{
    [Theory]
    [InlineData("msteams")]
    [InlineData("msteams:COPILOT")]
    public async Task AWholeInterviewIsHeldOnCards(string channelId)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Copilot(channelId));

        await stage.Person.JoinAsync();
        Assert.NotNull(stage.Person.Last.Delivery!.Activity["attachments"]);
        await Interview.HoldAsync(stage.Person);
    }

    /// <summary>Copilot greets by itself and lets nobody join; the first thing that comes is what a person asks.</summary>
    [Fact]
    public async Task WhoWritesFirstIsHeardAndAnInterviewIsHeldByWordsAlone()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Copilot("msteams"));

        await stage.Person.SayAsync("we build and deploy models, no code, 2 GB, one record at a time over REST, the guide of 2018");
        await stage.Person.SayAsync("recommend now");

        Assert.Contains("By the guide of", stage.Person.Last.Text, StringComparison.Ordinal);
    }
}
