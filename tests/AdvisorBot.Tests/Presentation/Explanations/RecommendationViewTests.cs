using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Presentation.Explanations;

/// <summary>The advice on a hundred random conversations of each guide and language.</summary>
public class RecommendationViewTests
{
    // What a phone shows without much scrolling; two stages that cannot be joined, with a retired leader, come near to it.
    const int OneScreen = 1650;

    public static TheoryData<string, string> Editions => Repository.Editions;

    [Theory]
    [MemberData(nameof(Editions))]
    public void TheSummaryIsOneScreenWithAtMostThreeReasons(string catalogue, string language)
    {
        var edition = BotUnderTest.Editions.Get(catalogue, language);
        Assert.All(Conversations(edition).Take(100), answers =>
        {
            var summary = RecommendationView.Summary(edition.Advisor, answers, edition.Words);

            Assert.True(Length(summary) is >= 40 and <= OneScreen, $"{Length(summary)} characters:\n{string.Join('\n', Texts(summary))}");
            Assert.All(
                summary.OfType<Block.Bullets>().Where(bullets => bullets.Items.All(item => item.Text.Contains('→', StringComparison.Ordinal))),
                bullets => Assert.InRange(bullets.Items.Length, 1, 3));
        });
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void NoStatementSpeaksForAToolAndAgainstItAndTheDateOfLaterKnowledgeIsSaidOnce(string catalogue, string language)
    {
        var edition = BotUnderTest.Editions.Get(catalogue, language);
        Assert.All(Conversations(edition).Take(100), answers =>
        {
            var details = RecommendationView.Details(edition.Advisor, answers, edition.Words);

            foreach (var fold in details.OfType<Block.Fold>().Where(fold => fold.Blocks[0] is Block.Paragraph))
            {
                var statements = fold.Blocks.OfType<Block.Bullets>().SelectMany(bullets => bullets.Items).Select(item => item.Text).ToList();
                Assert.Equal(statements.Distinct().Count(), statements.Count);
            }
            var dated = Texts(details).Count(text =>
                text.Contains(edition.Words.Date(edition.Advisor.Catalogue.Tools.Max(tool => tool.Lifecycle.AsOf)), StringComparison.Ordinal));
            Assert.InRange(dated, 0, 1);
        });
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void NoSentenceOfTheSummaryAndOfWhatToDoNextIsSaidTwice(string catalogue, string language)
    {
        var edition = BotUnderTest.Editions.Get(catalogue, language);
        Assert.All(Conversations(edition).Take(100), answers =>
        {
            var advisor = edition.Advisor;
            var sentences = Texts(
                [
                    .. RecommendationView.Summary(advisor, answers, edition.Words),
                    .. ConfidenceView.Of(AdviceAspect.Next, advisor, advisor.Assess(answers), edition.Words),
                ])
                .SelectMany(text => text.Split(". ")).Select(sentence => sentence.Trim(' ', '.')).Where(sentence => sentence.Length > 20);

            Assert.Empty(sentences.GroupBy(sentence => sentence).Where(same => same.Count() > 1).Select(same => same.Key));
        });
    }

    static IEnumerable<Answers> Conversations(Edition edition)
    {
        var random = new Random(20180212);
        while (true)
        {
            var answers = Answers.Empty;
            foreach (var question in edition.Advisor.Interview.Questions.Where(_ => random.Next(3) > 0))
                answers = answers.With(question.Id, Answer.Choose(question.Choices[random.Next(question.Choices.Length)].Id));
            if (answers.Count > 0 && !edition.Advisor.Assess(answers).IsDeadEnd)
                yield return answers;
        }
    }

    static int Length(IEnumerable<Block> blocks) => Texts(blocks).Sum(text => text.Length + 1);

    static IEnumerable<string> Texts(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Block.Paragraph paragraph => [paragraph.Text],
        Block.Bullets bullets => bullets.Items.Select(item => $"{item.Lead} {item.Text}"),
        Block.Fold fold => Texts(fold.Blocks),
        _ => [],
    });
}
