using System.Globalization;
using System.Text.RegularExpressions;
using AdvisorBot.Dialogs;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Tests.Support;
using AdvisorBot.Understanding;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Dialogs;

public partial class ProgressTests
{
    /// <summary>A person who only answers hears of fewer questions each time, and never of more than were to come.</summary>
    [Theory]
    [InlineData("azure-machine-learning")]
    [InlineData("microsoft-ai-and-ml-2026")]
    public void TheQuestionsToComeOnlyBecomeFewer(string catalogue)
    {
        for (var seed = 0; seed < 60; seed++)
        {
            var (told, asked) = Told(catalogue, seed);

            Assert.Equal(told.OrderDescending().Distinct(), told);
            Assert.All(told, most => Assert.InRange(most, 1, 3));
            Assert.True(told.Count <= told.FirstOrDefault(), string.Join(", ", told));
            Assert.True(asked >= told.Count);
        }
    }

    static (List<int> Told, int Asked) Told(string catalogue, int seed)
    {
        var random = new Random(seed);
        var guide = new Guide(BotUnderTest.Editions, new() { Catalogue = catalogue }, new FakeTimeProvider());
        var exchange = guide.Arrive(new() { Language = "en" }, "en")!;
        var (told, asked) = (new List<int>(), 0);
        while (exchange.Session.AskedId is not null)
        {
            asked++;
            told.AddRange(
                exchange.Message.Ask.OfType<Block.Paragraph>().Select(block => Count.Match(block.Text)).Where(match => match.Success)
                    .Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));
            var answers = exchange.Message.Options.Where(option => option.Tap.Command == Intent.Answer).ToList();
            exchange = guide.Hear(new(exchange.Session), new("", answers[random.Next(answers.Count)].Tap));
        }
        return (told, asked);
    }

    [GeneratedRegex("At most ([0-9]+) more")]
    private static partial Regex Count { get; }
}
