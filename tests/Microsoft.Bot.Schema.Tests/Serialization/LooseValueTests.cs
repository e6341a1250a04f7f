using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Schema.Tests.Serialization;

public class LooseValueTests
{
    [Fact]
    public void AValueReadFromTheWireIsAJsonElement() =>
        Assert.Equal("x", ((JsonElement)Wire.Read<Activity>("""{"type":"invoke","value":{"verb":"x"}}""").Value).GetProperty("verb").GetString());

    [Fact]
    public void AValueOfABotsOwnTypeIsWrittenWithItsOwnNames() =>
        Assert.Equal(
            """{"type":"event","value":{"Question":"team","count":2}}""",
            Wire.Write(new Activity(ActivityTypes.Event) { Value = new { Question = "team", count = 2, nothing = (string)null } }));

    [Theory]
    [MemberData(nameof(Values))]
    public void AnyKindOfValueIsWritten(object value, string expected) =>
        Assert.Equal($$"""{"type":"event","value":{{expected}}}""", Wire.Write(new Activity(ActivityTypes.Event) { Value = value }));

    public static TheoryData<object, string> Values => new()
    {
        { "text", "\"text\"" },
        { 5, "5" },
        { true, "true" },
        { new[] { 1, 2 }, "[1,2]" },
        { new Dictionary<string, object> { ["a"] = 1, ["b"] = new[] { "x" } }, """{"a":1,"b":["x"]}""" },
        { JsonNode.Parse("""{"a":[null]}"""), """{"a":[null]}""" },
        { JsonDocument.Parse("""{"a":1}""").RootElement, """{"a":1}""" },
        { new CardAction(ActionTypes.ImBack, "Yes", value: "yes"), """{"type":"imBack","title":"Yes","value":"yes"}""" },
    };

    [Fact]
    public void ACardIsWrittenAsTheContentOfItsAttachment()
    {
        var card = new HeroCard("Title", buttons: [new CardAction(ActionTypes.OpenUrl, "Open", value: "https://x/")]);

        Assert.Equal(
            """{"contentType":"application/vnd.microsoft.card.hero","content":{"title":"Title","buttons":[{"type":"openUrl","title":"Open","value":"https://x/"}]}}""",
            Wire.Write(card.ToAttachment()));
    }

    [Fact]
    public void AStringMakesAButtonThatSaysAndSendsIt()
    {
        CardAction button = "Yes";

        Assert.Equal(("Yes", "Yes"), (button.Title, button.Value));
    }

    [Fact]
    public void AButtonForATaskModuleCarriesItsData()
    {
        Assert.Equal("""{"type":"invoke","title":"Open","value":{"type":"task/fetch"}}""", Wire.Write(new TaskModuleAction("Open")));
        Assert.Equal(
            """{"type":"invoke","title":"Open","value":{"id":1,"type":"task/fetch"}}""",
            Wire.Write(new TaskModuleAction("Open", new { id = 1 })));
        Assert.Throws<ArgumentException>(() => new TaskModuleAction("Open", 5));
    }
}
