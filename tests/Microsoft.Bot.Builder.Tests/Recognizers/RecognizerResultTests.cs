using System.Text.Json;
using System.Text.Json.Nodes;

namespace Microsoft.Bot.Builder.Tests.Recognizers;

public class RecognizerResultTests
{
    [Fact]
    public void TheIntentWithTheHighestScoreIsTheTopOne()
    {
        var result = new RecognizerResult { Intents = new Dictionary<string, IntentScore> { ["a"] = new() { Score = 0.2 }, ["b"] = new() { Score = 0.7 }, ["c"] = new() } };

        var (intent, score) = result.GetTopScoringIntent();

        Assert.Equal("b", intent);
        Assert.Equal(0.7, score);
    }

    [Fact]
    public void WithoutIntentsThereIsNoTopOne()
    {
        Assert.Equal((string.Empty, 0.0), new RecognizerResult { Intents = new Dictionary<string, IntentScore>() }.GetTopScoringIntent());
        Assert.Throws<ArgumentNullException>(() => new RecognizerResult().GetTopScoringIntent());
        Assert.Throws<ArgumentNullException>(() => ((RecognizerResult)null!).GetTopScoringIntent());
    }

    [Fact]
    public void AResultSurvivesJsonWithWhatItDoesNotKnow()
    {
        const string json = """{"text":"book it","intents":{"Book":{"score":0.9,"model":"m"}},"entities":{"city":["Paris"]},"sentiment":"positive"}""";

        var result = JsonSerializer.Deserialize<RecognizerResult>(json)!;

        Assert.Equal(0.9, result.Intents["Book"].Score);
        Assert.Equal("m", result.Intents["Book"].Properties["model"].ToString());
        Assert.Equal("positive", result.Properties["sentiment"].ToString());
        var written = JsonSerializer.SerializeToNode(result)!.AsObject();
        written.Remove("alteredText");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), written));
    }

    [Fact]
    public void AResultCanTakeOverAnother()
    {
        var result = new RecognizerResult();

        result.Convert(new RecognizerResult { Text = "text", Intents = new Dictionary<string, IntentScore> { ["a"] = new() { Score = 1 } } });

        Assert.Equal("text", result.Text);
        Assert.Equal("a", result.GetTopScoringIntent().intent);
    }
}
