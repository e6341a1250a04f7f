using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Presentation.Explanations;

public class NarrowingPictureTests
{
    [Fact]
    public async Task EveryToolOfAStageHasAMarkAndWhatFellOutIsNamed()
    {
        var picture = (await AdviceAsync("webchat")).Single();

        var drawing = XDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(((string)picture["url"]!)["data:image/svg+xml;base64,".Length..])));
        var (marks, texts) = (Elements(drawing, "rect"), Elements(drawing, "text").Select(text => text.Value).ToList());
        Assert.Contains(marks, mark => (string?)mark.Attribute("class") == "fits");
        Assert.Equal(Elements(drawing, "path").Count, texts.Count(text => text.StartsWith('−')));
        Assert.Contains("− Azure Databricks", texts);
        Assert.Contains("Azure Databricks", (string?)picture["altText"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AChannelThatShowsNoSuchPicturesGetsNone() => Assert.Empty(await AdviceAsync("msteams"));

    static async Task<List<JsonNode>> AdviceAsync(string channel)
    {
        var bot = new BotUnderTest(channel);
        await bot.JoinAsync();
        await bot.SayAsync("both");
        await bot.SayAsync("no code");
        var reply = await bot.SayAsync("recommend now");
        return [.. reply!.Attachments.SelectMany(card => JsonNode.Parse(card.Content!.ToString()!)!["body"]!.AsArray()).Where(element => (string?)element!["type"] == "Image").Select(element => element!)];
    }

    static List<XElement> Elements(XDocument drawing, string name) => [.. drawing.Descendants().Where(element => element.Name.LocalName == name)];
}
