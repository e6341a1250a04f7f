using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Schema.Tests.Serialization;

public class RoundTripTests
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void FieldsUnknownToThisVersionSurviveAtEveryLevel()
    {
        AssertSurvives<Activity>(
            """
            {"type":"message","id":"1","timestamp":"2026-11-24T10:00:00Z","localTimestamp":"2026-11-24T11:30:00+01:30",
             "serviceUrl":"https://x/","channelId":"msteams","novel":{"deep":[1,"two",null,{"three":3}]},
             "from":{"id":"u","name":"U","tier":"gold"},
             "conversation":{"id":"c","tenantId":"t","topic":{"a":1}},
             "recipient":{"id":"b","novel":true},
             "suggestedActions":{"to":["u"],"actions":[{"type":"imBack","title":"Yes","value":"yes","novel":1}],"novel":2},
             "attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5"},"novel":"x"}],
             "entities":[{"type":"clientInfo","locale":"en-US","country":"US","nested":{"x":[1]}}],
             "channelData":{"tenant":{"id":"t"},"anything":[1.5,1e300]},
             "relatesTo":{"activityId":"9","novel":4},
             "value":{"b":false},"semanticAction":{"id":"s","novel":5,"entities":{"e":{"type":"t","k":1}}}}
            """);
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("12345678901234567890")]
    [InlineData("[{\"a\":1}]")]
    [InlineData("true")]
    public void AValueOfAnyShapeSurvives(string value) =>
        AssertSurvives<Activity>($$"""{"type":"event","name":"n","value":{{value}}}""");

    [Fact]
    public void AMentionInAListOfEntitiesKeepsItsFields()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Entities = [new Mention { Mentioned = new ChannelAccount("u", "U"), Text = "<at>U</at>" }],
        };

        var json = Wire.Write(activity);

        Assert.Equal(
            """{"type":"message","entities":[{"mentioned":{"id":"u","name":"U"},"text":"<at>U</at>","type":"mention"}]}""",
            JsonNode.Parse(json).ToJsonString(Readable));
        Assert.Equal("U", Assert.Single(Wire.Read<Activity>(json).GetMentions()).Mentioned.Name);
    }

    [Fact]
    public void ATaskModulesAnswerIsWrittenAsWhatItIs()
    {
        var json = Wire.Write(new TaskModuleResponse(new TaskModuleContinueResponse(new TaskModuleTaskInfo("Title"))));

        Assert.Equal("""{"task":{"value":{"title":"Title"},"type":"continue"}}""", json);
        Assert.IsType<TaskModuleContinueResponse>(Wire.Read<TaskModuleResponse>(json).Task);
    }

    static void AssertSurvives<T>(string json)
    {
        var back = Wire.Write(Wire.Read<T>(json));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(back)), back);
    }
}
