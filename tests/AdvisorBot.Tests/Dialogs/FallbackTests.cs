using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Tests.Support;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Dialogs;

public class FallbackTests
{
    readonly Situation _situation = new(
        new() { Language = "en", CatalogueId = "azure-machine-learning", AskedId = "stage" },
        BotUnderTest.Editions.Get("azure-machine-learning", "en"));

    [Fact]
    public void OneLikelyReadingIsAskedAboutAndYesTakesIt()
    {
        var step = Fallback.Take(_situation, Doubtful(new Suggestion("offline", Answer.Choose("yes"), "patchy", 0.5)));

        Assert.Equal("Did you mean \"Offline: Must work offline\"?", Assert.IsType<Block.Paragraph>(step.Text[^1]).Text);
        Assert.Equal(["Offline: Must work offline", "No, something else"], step.Options!.Value.Select(option => option.Title));
        Assert.Equal("offline", step.Session.OnYes!.QuestionId);
    }

    [Fact]
    public void SeveralReadingsAreOfferedAndNoneIsTaken()
    {
        var step = Fallback.Take(
            _situation, Doubtful(new Suggestion("offline", Answer.Choose("yes"), "edge", 0.5), new Suggestion("scoring", Answer.Choose("edge"), "edge", 0.5)));

        Assert.Equal(3, step.Options!.Value.Length);
        Assert.Equal("None of these", step.Options.Value[^1].Title);
        Assert.Null(step.Session.OnYes);
        Assert.Equal(0, step.Session.Answers.Count);
    }

    [Fact]
    public void WhatSurelyWasSaidIsTakenBeforeTheDoubtIsAskedAbout()
    {
        var reading = Doubtful(new Suggestion("offline", Answer.Choose("yes"), "patchy", 0.5)) with
        {
            Intent = Intent.Answer,
            Answers = [new("stage", Answer.Choose("both"), 1, "both", false)]
        };

        var step = Answering.Take(_situation, reading);

        Assert.Equal(Answer.Choose("both"), step.Session.Answers["stage"]);
        Assert.Null(step.Options);
        Assert.Equal(["Offline: Must work offline"], Assert.IsType<Block.Buttons>(step.Text[^1]).Options.Select(option => option.Title));
    }

    [Theory]
    [InlineData("short", "short")]
    [InlineData("two\n\nlines", "two lines")]
    public void QuotesAreOneLine(string said, string quoted) => Assert.Equal(quoted, Fallback.Quote(said));

    [Fact]
    public void QuotesAreShortAndSplitNoCharacter()
    {
        var quote = Fallback.Quote(new string('x', 59) + "😀 and more");

        Assert.Equal(new string('x', 59) + "…", quote);
    }

    static Reading Doubtful(params Suggestion[] suggestions) => new("edge", Intent.None, 0.5, [], [], [], [.. suggestions], null, null);
}
