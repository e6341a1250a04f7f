using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Tests.Support;
using AdvisorBot.Understanding;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Dialogs;

public class GuideSelectionTests
{
    const string Old = "azure-machine-learning";
    const string New = "microsoft-ai-and-ml-2026";

    readonly Guide _guide = new(BotUnderTest.Editions, new(), new FakeTimeProvider());

    Response Say(string language, string text) => _guide.Hear(new(_guide.Arrive(new() { Language = language }, language)!.Session), new(text));

    [Theory]
    [InlineData("en", "the new one", New)]
    [InlineData("en", "latest please", New)]
    [InlineData("en", "use the most recent guide", New)]
    [InlineData("en", "2026", New)]
    [InlineData("en", "the old one", Old)]
    [InlineData("en", "I'd like the one from 2018", Old)]
    [InlineData("en", "the azure one", Old)]
    [InlineData("en", "Choosing a machine learning technology in Azure (2018)", Old)]
    [InlineData("de", "den neuen Leitfaden", New)]
    [InlineData("de", "der alte", Old)]
    [InlineData("es", "la nueva", New)]
    [InlineData("es", "la guía más antigua", Old)]
    public void AGuideIsNamedByItsTitleOrAge(string language, string text, string expected) =>
        Assert.Equal(expected, Say(language, text).Session.CatalogueId);

    [Theory]
    [InlineData("in Azure, we pay as we go")]
    [InlineData("we have a new project in Azure")]
    [InlineData("asdkjh qwe")]
    public void WordsThatOnlyOccurInATitleChooseNothing(string text) => Assert.Null(Say("en", text).Session.CatalogueId);

    [Theory]
    [InlineData("en", "2", "generative")]
    [InlineData("en", "the first one", "own-model")]
    public void ANeedIsNamedByItsPlaceAmongTheButtons(string language, string text, string goal)
    {
        var session = Say(language, text).Session;

        Assert.Equal(New, session.CatalogueId);
        Assert.Equal(Answer.Choose(goal), session.Answers["goal"]);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    public void TheFirstScreenOffersNeedsAndBothGuidesAndSaysWhomTheyServe(string language)
    {
        var message = _guide.Arrive(new() { Language = language }, language)!.Message;
        var guides = BotUnderTest.Editions.CatalogueIds.Select(id => BotUnderTest.Editions.Get(id, language).Advisor.Catalogue).ToList();

        Assert.InRange(message.Options.Length, 5, 7);
        Assert.Equal(guides.Select(guide => guide.Title), message.Options.TakeLast(2).Select(option => option.Title));
        Assert.All(
            guides,
            guide =>
                Assert.Contains(
                    message.Ask,
                    block => block is Block.Paragraph line && line.Text.Contains($" {guide.AsOf.Year}: {guide.Serves}", StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryNeedBeginsAnInterviewThatKnowsItsAnswers()
    {
        var welcome = _guide.Arrive(new() { Language = "en" }, "en")!;
        foreach (var option in welcome.Message.Options.SkipLast(2))
        {
            var begun = _guide.Hear(new(welcome.Session), new(option.Title, option.Tap)).Session;

            Assert.Equal(New, begun.CatalogueId);
            Assert.Equal(option.Tap.Answers.Length, begun.Answers.Count);
            Assert.NotNull(begun.AskedId);
        }
    }

    [Theory]
    [InlineData("en", "We want to predict which customers leave, the team knows Python and SQL", New, "skills")]
    [InlineData("en", "Azure Batch AI trains our model, scores come nightly", Old, "scoring")]
    [InlineData("de", "Wir wollen nachts Prognosen rechnen, das Team kann Python", New, "skills")]
    [InlineData("es", "Queremos predicciones por lotes cada noche, sabemos Python", New, "skills")]
    public void AProjectInASentenceChoosesTheGuideThatKnowsWhatItNames(string language, string project, string guide, string heard)
    {
        var exchange = Say(language, project);

        Assert.Equal(guide, exchange.Session.CatalogueId);
        Assert.True(exchange.Session.Answers.Contains(heard));
    }

    [Fact]
    public void TheGuideThatFollowedCanBeExchangedAndWhatMeansTheSameIsKept()
    {
        var begun = Say("en", "We want to predict which customers leave, the team knows Python");
        var asked = _guide.Hear(new(begun.Session), new("other guide"));
        var other = _guide.Hear(new(asked.Session), new(asked.Message.Options[1].Title, asked.Message.Options[1].Tap)).Session;

        Assert.Equal(Old, other.CatalogueId);
        Assert.True(other.Answers.Contains("skills"));
    }

    [Fact]
    public void AnswersThatComeWithAGuideAndThatItDoesNotKnowAreNamed()
    {
        var tap = Tap.Do(Intent.Catalogue, New) with { Answers = [new("skills", "python"), new("skills-of-mars", "x"), new("goal", "world-peace")] };
        var exchange = _guide.Hear(new(_guide.Arrive(new() { Language = "en" }, "en")!.Session), new("", tap));

        Assert.Equal(["skills"], exchange.Session.Answers.InOrder.Select(pair => pair.Key));
        Assert.Contains(exchange.Message.Text, block =>
            block is Block.Paragraph line && line.Text.Contains("2 of your answers no longer fit my questions: skills of mars and", StringComparison.Ordinal));
    }
}
