using AdvisorBot.Channels.Tests.Support;
using AdvisorBot.Judges;

namespace AdvisorBot.Channels.Tests;

/// <summary>What the bot emits, judged by code that others wrote.</summary>
public class ConformanceTests(Service service) : IClassFixture<Service>
{
    public static TheoryData<string> ChannelIds =>
    [
        "alexa", "console", "cortana", "directline", "directlinespeech", "email", "emulator", "facebook", "groupme", "kaizala",
        "kik", "line", "m365extensions", "msteams", "omnichannel", "outlook", "skype", "skypeforbusiness", "slack", "sms",
        "telegram", "telephony", "test", "twilio-sms", "webchat", "a-channel-of-tomorrow",
    ];

    [Theory]
    [MemberData(nameof(ChannelIds))]
    public async Task AWholeInterviewIsConformOnEveryChannel(string channelId)
    {
        var manners = Manners.Playground with { ChannelId = channelId, DeliveryMode = "expectReplies" };
        await using var stage = await Stage.SetAsync(service, manners);
        var said = new JsonArray();

        foreach (var line in new[]
            {
            null, "help", "2", "Choosing a machine learning technology in Azure (2018)", "both", "what does batch mean",
            "no code, 2 GB, we call it one record at a time over REST", "compare Databricks and ML Studio", "recommend now", "why not SQL Server?",
            "start over"
            })
        {
            await (line is null ? stage.Person.JoinAsync() : stage.Person.SayAsync(line));
            said.Add(stage.Person.Last.Delivery!.Activity.DeepClone());
        }

        Assert.Empty(await Judge.ProblemsOfAsync(said));
    }

    [Fact]
    public async Task TheJudgesSeeWhatIsWrong()
    {
        var bad = JsonNode.Parse(
            """
            [{"type":5,"channelId":"x"},
             {"type":"message","channelId":"x","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive",
              "content":{"type":"AdaptiveCard","version":"1.6","body":[{"type":"Nope"},{"type":"Input.Text"}]}}]}]
            """)!.AsArray();

        var problems = await Judge.ProblemsOfAsync(bad);

        Assert.Contains(problems, problem => problem.StartsWith("activity 0 on x: type", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("version is 1.6", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("Nope", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("unique Id", StringComparison.Ordinal));
    }
}
