using System.Text.Json;

namespace Microsoft.Bot.Schema.Tests.Serialization;

public class HostileJsonTests
{
    [Theory]
    [InlineData("""{"type":5}""", "$.type")]
    [InlineData("""{"type":"message","from":{"id":{}}}""", "$.from.id")]
    [InlineData("""{"type":"message","from":[]}""", "$.from")]
    [InlineData("""{"type":"message","attachments":{}}""", "$.attachments")]
    [InlineData("""{"type":"message","attachments":[{"contentType":true}]}""", "$.attachments[0].contentType")]
    [InlineData("""{"type":"message","entities":["mention"]}""", "$.entities[0]")]
    [InlineData("""{"type":"message","entities":[{"type":5}]}""", "$.entities[0]")]
    [InlineData("""{"type":"message","timestamp":"yesterday"}""", "$.timestamp")]
    [InlineData("""{"type":"message","timestamp":1700000000}""", "$.timestamp")]
    [InlineData("""{"type":"message","historyDisclosed":"yes"}""", "$.historyDisclosed")]
    [InlineData("""{"type":"message","textHighlights":[{"occurrence":99999999999}]}""", "$.textHighlights[0].occurrence")]
    public void AValueOfTheWrongTypeIsRefusedWithItsPlace(string json, string place)
    {
        var problem = Assert.Throws<JsonException>(() => Wire.Read<Activity>(json));

        Assert.Equal(place, problem.Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"type":"message",}""")]
    [InlineData("""{"type":"message"} trailing""")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    public void WhatIsNoObjectIsRefused(string json) =>
        Assert.Throws<JsonException>(() => Wire.Read<Activity>(json));

    [Theory]
    [InlineData("value")]
    [InlineData("channelData")]
    [InlineData("novel")]
    public void NestingWithoutEndIsRefused(string field)
    {
        var json = $$"""{"type":"message","{{field}}":{{new string('[', 5_000)}}{{new string(']', 5_000)}}}""";

        Assert.Throws<JsonException>(() => Wire.Read<Activity>(json));
    }

    [Fact]
    public void AnEntityThatNestsWithoutEndIsRefused()
    {
        var json = $$"""{"type":"message","entities":[{"type":"a","b":{{new string('[', 5_000)}}{{new string(']', 5_000)}}}]}""";

        Assert.ThrowsAny<JsonException>(() => Wire.Read<Activity>(json));
    }

    [Fact]
    public void ANumberThatFitsNoTypeIsKeptAsItIs()
    {
        const string json = """{"type":"event","value":1e999,"novel":123456789012345678901234567890}""";

        Assert.Equal(json, Wire.Write(Wire.Read<Activity>(json)));
    }

    [Fact]
    public void NullsAreReadAndNotWritten() =>
        Assert.Equal(
            """{"type":"message"}""",
            Wire.Write(Wire.Read<Activity>("""{"type":"message","from":null,"entities":null,"timestamp":null,"value":null}""")));

    [Fact]
    public void FieldNamesOfAnotherCaseAreUnderstood() =>
        Assert.Equal("hello", Wire.Read<Activity>("""{"Type":"message","TEXT":"hello"}""").Text);
}
