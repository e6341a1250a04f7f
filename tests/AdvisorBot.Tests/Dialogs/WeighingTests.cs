using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Operations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Dialogs;

/// <summary>Tensions between several answers, in the documented guide.</summary>
public class WeighingTests
{
    const string Documented = "{any: [{question: cups, over: 8}, {question: beans, over: 1}]}";
    const string Why = "Strong coffee for many takes many beans.";

    [Theory]
    [InlineData("12 cups")]
    [InlineData("2 kilos of beans a week")]
    public void AnyOfSeveralAnswersPullsAgainstTheOther(string second)
    {
        var guide = Of(Documented);
        var calm = Say(guide, Arrive(guide), "both, strong coffee at a low price");
        var torn = Say(guide, calm, second);

        Assert.DoesNotContain(Why, Text(calm), StringComparison.Ordinal);
        Assert.Contains(Why, Text(torn), StringComparison.Ordinal);
        Assert.Equal(3, torn.Message.Options.Length);
    }

    [Fact]
    public void OfSeveralOnASideAllMustBeSaidAndTheFirstGivesWay()
    {
        var guide = Of(Documented.Replace("any:", "all:", StringComparison.Ordinal));
        var half = Say(guide, Say(guide, Arrive(guide), "both, strong coffee at a low price"), "12 cups");
        var torn = Say(guide, half, "2 kilos of beans a week");
        var kept = torn.Message.Options.First(option => option.Title.StartsWith("Wishes", StringComparison.Ordinal));
        var weighed = guide.Hear(new(torn.Session), new(kept.Title, kept.Tap));

        Assert.DoesNotContain(Why, Text(half), StringComparison.Ordinal);
        Assert.Contains(Why, Text(torn), StringComparison.Ordinal);
        Assert.Contains(torn.Message.Options, option => option.Title.StartsWith("Cups: 12", StringComparison.Ordinal) && option.Title.Contains("Beans: 2"));
        Assert.Equal(Answer.Unsure, weighed.Session.Answers["cups"]);
        Assert.Equal(torn.Session.Answers["beans"], weighed.Session.Answers["beans"]);
    }

    static Guide Of(string side)
    {
        var folder = Directory.CreateTempSubdirectory("weighing").FullName;
        ExampleData.Write(folder);
        var interview = Path.Combine(folder, "dialogs", "coffee.yaml");
        File.WriteAllText(interview, File.ReadAllText(interview).Replace(Documented, side, StringComparison.Ordinal));
        var data = DataFiles.Load(folder);
        Directory.Delete(folder, recursive: true);
        return new(new(data.Library, data.Vocabularies, data.Wordings), new(), new FakeTimeProvider());
    }

    static Response Arrive(Guide guide) => guide.Arrive(new() { Language = "en" }, "en")!;

    static Response Say(Guide guide, Response before, string text) => guide.Hear(new(before.Session), new(text));

    static string Text(Response response) =>
        string.Join('\n', response.Message.Text.Concat(response.Message.Ask).OfType<Block.Paragraph>().Select(paragraph => paragraph.Text));
}
