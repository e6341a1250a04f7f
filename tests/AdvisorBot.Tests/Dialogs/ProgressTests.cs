using System.Globalization;
using System.Text.RegularExpressions;
using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Tests.Support;
using AdvisorBot.Understanding;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Dialogs;

public partial class ProgressTests
{
    /// <summary>A person who only answers never hears of more questions than before, whatever the answers.</summary>
    [Theory]
    [InlineData("azure-machine-learning")]
    [InlineData("microsoft-ai-and-ml-2026")]
    public void TheQuestionsToComeNeverBecomeMore(string catalogue)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var told = Told(catalogue, seed);

            Assert.Equal(told.OrderDescending(), told);
        }
    }

    [Fact]
    public void ACorrectionIsCountedAnew()
    {
        var before = At(new() { Language = "en", CatalogueId = "azure-machine-learning", ToGo = 1 });
        var now = before.With(before.Session with { Answers = before.Answers.With("offline", AdvisorBot.Advice.Interviews.Answer.Choose("no")) });

        Assert.Equal(1, Progress.Left(now, before));
        Assert.True(Progress.Left(before.With(before.Session with { CatalogueId = null }), before) > 1);
        Assert.True(Progress.Left(before, now) > 1);
    }

    static Situation At(Session session) => new(session, BotUnderTest.Editions.Get("azure-machine-learning", "en"));

    static List<int> Told(string catalogue, int seed)
    {
        var random = new Random(seed);
        var guide = new Guide(BotUnderTest.Editions, new() { Catalogue = catalogue }, new FakeTimeProvider());
        var exchange = guide.Arrive(new() { Language = "en" }, "en")!;
        var told = new List<int>();
        while (exchange.Session.AskedId is not null)
        {
            told.AddRange(exchange.Message.Ask.OfType<Block.Paragraph>().Select(block => Count.Match(block.Text)).Where(match => match.Success).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));
            var answers = exchange.Message.Options.Where(option => option.Tap.Command == Intent.Answer).ToList();
            exchange = guide.Hear(new(exchange.Session), new("", answers[random.Next(answers.Count)].Tap));
        }
        return told;
    }

    [GeneratedRegex("^About ([0-9]+) more")]
    private static partial Regex Count { get; }
}
