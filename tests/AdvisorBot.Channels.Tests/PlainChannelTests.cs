using AdvisorBot.Channels.Tests.Support;

namespace AdvisorBot.Channels.Tests;

/// <summary>Slack, mail, SMS-like: a numbered list, and messages of 4,000 characters.</summary>
public class PlainChannelTests(Service service) : IClassFixture<Service>
{
    [Theory]
    [InlineData("slack")]
    [InlineData("email")]
    public async Task TheDecisionRecordComesWholeInSeveralMessages(string channelId)
    {
        await using var stage = await Stage.SetAsync(service, Manners.Emulator with { ChannelId = channelId });
        await SayAsync(stage, "hello");
        await SayAsync(stage, "Choosing a machine learning technology in Azure (2018)");
        await SayAsync(stage, "both, no code, 2 GB, we call it one record at a time over REST");
        await SayAsync(stage, "recommend now");

        var parts = await SayAsync(stage, "decision record");

        Assert.InRange(parts.Count, 2, 8);
        Assert.All(parts, part => Assert.InRange(part.Length, 1, 4000));
        Assert.All(parts[..^1], part => Assert.Matches(@"[.:)\w]$", part));
        Assert.DoesNotContain(parts, part => part.Contains('…', StringComparison.Ordinal));
        Assert.Contains("Options considered", string.Join("\n\n", parts), StringComparison.Ordinal);
        Assert.Matches(@"\n1\. .+\n2\. ", parts[^1]);
    }

    [Fact]
    public async Task AnAnswerByItsNumberIsTakenAndNoMarksStandAroundQuietLines()
    {
        await using var stage = await Stage.SetAsync(service, Manners.Emulator with { ChannelId = "slack" });
        await SayAsync(stage, "hello");
        await SayAsync(stage, "Choosing a machine learning technology in Azure (2018)");

        var replies = await SayAsync(stage, "1");

        Assert.DoesNotContain("_", Assert.Single(replies), StringComparison.Ordinal);
    }

    /// <summary>All messages of one reply; those before the last expect no answer.</summary>
    static async Task<List<string>> SayAsync(Stage stage, string text)
    {
        using var response = await stage.Person.PostAsync(new() { ["type"] = "message", ["text"] = text });
        Assert.True(response.IsSuccessStatusCode);
        var parts = new List<string>();
        JsonObject activity;
        do
        {
            activity = (await stage.Channel.NextAsync()).Activity;
            parts.Add((string)activity["text"]!);
        }
        while ((string?)activity["inputHint"] != "expectingInput");
        return parts;
    }
}
