using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Presentation.Explanations;

public class NarrowingPictureTests
{
    static readonly Answers Needed = Answers.Empty.With("stage", Answer.Choose("prepare"));

    [Fact]
    public async Task EveryToolOfAStageHasAMarkAndWhatFellOutIsNamed()
    {
        var picture = (await AdviceAsync("webchat")).Single();

        var drawing = XDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(((string)picture["url"]!)["data:image/svg+xml;base64,".Length..])));
        var (marks, texts) = (Elements(drawing, "rect"), Elements(drawing, "text").Select(text => text.Value).ToList());
        Assert.Contains(marks, mark => (string?)mark.Attribute("class") == "fits");
        Assert.Equal(Elements(drawing, "path").Count, texts.Count(text => text.StartsWith('−')));
        Assert.Contains("− Spyder", texts);
        Assert.Contains("Spyder", (string?)picture["altText"], StringComparison.Ordinal);
    }

    /// <summary>The longest catalogue too; a mark outside the drawing would be a tool that is not counted.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    public void EveryMarkAndCountIsWithinTheDrawing(string language)
    {
        var edition = BotUnderTest.Editions.Get("microsoft-ai-and-ml-2026", language);
        var answers = Answers.Empty.With("place", Answer.Choose("cloud")).With("offline", Answer.Choose("no")).With("scoring", Answer.Choose("single"));

        var drawing = XDocument.Parse(NarrowingPicture.Of(edition.Advisor, answers, edition.Words)!.Svg);

        var width = (int)drawing.Root!.Attribute("width")!;
        Assert.All(Elements(drawing, "rect"), mark => Assert.InRange((int)mark.Attribute("x")! + (int)mark.Attribute("width")!, 0, width));
        Assert.All(Elements(drawing, "text"), text => Assert.InRange((int)text.Attribute("x")! + 7 * text.Value.Length, 0, width));
    }

    [Fact]
    public void AnAnswerThatOnlyRanksShowsWhatLeadsSince()
    {
        var edition = BotUnderTest.Editions.Get("azure-machine-learning", "en");
        var (question, answer, leader) = (
            from one in edition.Advisor.Interview.Questions
            from choice in one.Choices
            let stage = edition.Advisor.Assess(Needed.With(one.Id, Answer.Choose(choice.Id))).Stages
            where !one.Kind.IsAmount && stage is [{ RuledOut.IsEmpty: true, Leaders: [{ For.IsEmpty: false }] }]
            select (one, Answer.Choose(choice.Id), stage[0].Leaders[0].Tool.ShortName)).First();

        var picture = NarrowingPicture.Of(edition.Advisor, Needed.With(question.Id, answer), edition.Words)!;

        var drawing = XDocument.Parse(picture.Svg);
        Assert.Contains(Elements(drawing, "text"), text => text.Value == $"★ {leader} leads");
        Assert.Single(Elements(drawing, "circle"));
        Assert.EndsWith($"{leader} leads.", picture.Alt, StringComparison.Ordinal);
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
        return [
            // Behind its button.
            .. reply!.Attachments.SelectMany(card => JsonNode.Parse(card.Content!.ToString()!)!["body"]!.AsArray())
                .Where(element => (string?)element!["type"] == "Container" && element["isVisible"]?.GetValue<bool>() == false)
                .SelectMany(fold => fold!["items"]!.AsArray()).Where(element => (string?)element!["type"] == "Image").Select(element => element!),
        ];
    }

    static List<XElement> Elements(XDocument drawing, string name) => [.. drawing.Descendants().Where(element => element.Name.LocalName == name)];
}
