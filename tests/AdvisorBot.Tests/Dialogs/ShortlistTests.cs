using System.Text.Json.Nodes;
using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Dialogs;

public class ShortlistTests
{
    readonly Guide _guide = new(BotUnderTest.Editions, new(), new FakeTimeProvider());

    Session Hold(params string[] said) =>
        said.Aggregate(_guide.Arrive(new() { Language = "en" }, "en")!.Session, (session, text) => _guide.Hear(new(session), new(text)).Session);

    [Fact]
    public void BeforeAGuideIsChosenThereIsNone() => Assert.Null(_guide.Shortlist(Hold()));

    [Fact]
    public void ItHoldsEveryAnswerWithItsChoicesAndWhatIsAskedNextAndWhy()
    {
        var shortlist = _guide.Shortlist(Hold("the 2018 one please", "both", "Python, 2 TB, nightly batches"))!;

        Assert.Equal(
            ["stage: Both", "scoring: Scheduled batches", "skills: Python", "data-size: 2 TB"],
            shortlist["answers"]!.AsArray().Select(answer => $"{answer!["question"]}: {answer["text"]}"));
        var skills = shortlist["answers"]!.AsArray().Single(answer => (string)answer!["question"]! == "skills")!;
        Assert.True((bool)skills["many"]!);
        Assert.Equal(["Python"], skills["choices"]!.AsArray().Where(choice => (bool)choice!["taken"]!).Select(choice => (string)choice!["title"]!));
        Assert.EndsWith("?", (string)shortlist["next"]!["prompt"]!, StringComparison.Ordinal);
        Assert.NotEmpty((string)shortlist["next"]!["why"]!);
        Assert.Equal("microsoft-ai-and-ml-2026", (string)shortlist["others"]!.AsArray().Single()!["id"]!);
    }

    [Fact]
    public void ToolsAreInOrOutWithTheStatementThatPutsThemThere()
    {
        var shortlist = _guide.Shortlist(Hold("the 2018 one please", "no code, we build models, 2 GB"))!;
        var tools = shortlist["stages"]!.AsArray().SelectMany(stage => stage!["tools"]!.AsArray()).Select(tool => tool!.AsObject()).ToList();

        Assert.Equal("Studio", Single(tools, "leads")["name"]!.ToString().Split(' ')[1], ignoreCase: true);
        Assert.All(tools.Where(tool => (string)tool["state"]! == "out"), tool => Assert.Contains("(", (string)tool["because"]![0]!, StringComparison.Ordinal));
        Assert.All(tools.Where(tool => (string)tool["state"]! == "leads"), tool => Assert.NotEmpty(tool["for"]!.AsArray()));
        Assert.Contains(tools, tool => (string)tool["state"]! == "out");
    }

    [Fact]
    public void WhoHasTheAdviceEarlySeesWhatCouldStillBeAsked() =>
        Assert.NotNull(_guide.Shortlist(Hold("the 2018 one please", "both", "Python, 2 TB", "recommend now"))!["next"]);

    [Fact]
    public async Task OnlyTheChatPageIsSentIt()
    {
        foreach (var (channel, expected) in new[] { ("webchat", true), ("directline", false), ("msteams", false), ("emulator", false) })
        {
            var bot = new BotUnderTest(channel);
            var reply = await bot.JoinAsync();

            Assert.Equal(
                expected, JsonNode.Parse(Newtonsoft.Json.JsonConvert.SerializeObject(reply!.ChannelData ?? new object()))!.AsObject().ContainsKey("shortlist"));
        }
    }

    static JsonObject Single(List<JsonObject> tools, string state) => Assert.Single(tools, tool => (string)tool["state"]! == state);
}
