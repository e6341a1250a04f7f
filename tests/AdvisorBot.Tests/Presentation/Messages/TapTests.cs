using AdvisorBot.Presentation.Messages;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Presentation.Messages;

public class TapTests
{
    [Fact]
    public void AnAnswerSurvivesTheChannel()
    {
        var read = Tap.TryRead((Tap.Answer("stage", "both") with { Revision = 7 }).ToJson().ToJsonString());

        Assert.Equal(7, read!.Revision);
        Assert.Equal("stage", read.QuestionId);
        Assert.Equal(("stage", "both"), (read.Answers[0].Key, read.Answers[0].Value));
        Assert.Equal(Intent.Answer, read.Command);
    }

    [Fact]
    public void SeveralAnswersSurviveTheChannel()
    {
        var tap = new Tap("offline", [new("offline", "no"), new("skills", "python,r")], Intent.Answer, []);

        var read = Tap.TryRead(tap.ToJson().ToJsonString());

        Assert.Equal(tap.Answers.ToList(), read!.Answers.ToList());
    }

    [Fact]
    public void ACommandSurvivesTheChannel()
    {
        var read = Tap.TryRead(Tap.Do(Intent.Compare, "a", "b").ToJson().ToJsonString());

        Assert.Equal(Intent.Compare, read!.Command);
        Assert.Equal(["a", "b"], read.About.ToArray());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("""{"question":"stage"}""")]
    public void OtherValuesAreNoTaps(string? value) => Assert.Null(Tap.TryRead(value));

    [Theory]
    [InlineData("""{"revision":"x","question":5,"answer":[]}""")]
    [InlineData("""{"revision":1,"command":"DropTables"}""")]
    [InlineData("""{"revision":1,"answers":{"stage":{"deep":1}}}""")]
    public void MalformedTapsAreReadAsHarmless(string value)
    {
        var tap = Tap.TryRead(value);

        Assert.NotNull(tap);
        Assert.DoesNotContain(tap.Answers, answer => answer.Value.Length > 0);
        Assert.True(tap.Command is Intent.Answer or Intent.None);
    }
}
