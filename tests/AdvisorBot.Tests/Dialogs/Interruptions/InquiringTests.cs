using AdvisorBot.Advice.Interviews;
using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Dialogs.Replies;
using AdvisorBot.Dialogs.Sessions;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Tests.Support;
using AdvisorBot.Understanding;
using Microsoft.Extensions.Time.Testing;

namespace AdvisorBot.Tests.Dialogs.Interruptions;

/// <summary>Questions are answered from the guide, store nothing, and lead back to the open question.</summary>
public class InquiringTests
{
    static readonly Guide Guide = new(BotUnderTest.Editions, new GuideOptions(), new FakeTimeProvider(new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("en", "does Databricks support Scala?", "Notebooks are written in Python, R, SQL or Scala")]
    [InlineData("en", "what does Databricks cost?", "A running cluster costs money")]
    [InlineData("en", "how sure are you?", "Not sure at all yet")]
    [InlineData("en", "who says so?", "zoinerTejada")]
    [InlineData("en", "is this still true?", "February 2018")]
    [InlineData("en", "what did you leave out?", "The guide leaves out")]
    [InlineData("en", "what is Spark MLlib?", "library that comes with Spark")]
    [InlineData("en", "can we use our own licences?", "The guide does not tell")]
    [InlineData("de", "Unterstützt Databricks Scala?", "Notebooks schreibt man in Python, R, SQL oder Scala")]
    [InlineData("de", "Wie sicher bist du dir?", "Noch gar nicht sicher")]
    [InlineData("es", "¿Databricks admite Scala?", "Python, R, SQL o Scala")]
    [InlineData("es", "¿de dónde sale eso?", "zoinerTejada")]
    public void AQuestionIsAnsweredStoresNothingAndLeadsBack(string language, string question, string said)
    {
        var start = Start(language);

        var exchange = Hear(start, question);

        Assert.Contains(said, Text(exchange), StringComparison.Ordinal);
        Assert.Equal(start.Answers, exchange.Session.Answers);
        Assert.Equal(start.AskedId, exchange.Session.AskedId);
        Assert.NotEmpty(exchange.Message.Ask);
    }

    [Fact]
    public void AllToolsCanBeAskedForAndTheAnswerTakenWithATap()
    {
        var exchange = Hear(Start("en"), "which are free?");

        var buttons = exchange.Message.Text.OfType<Block.Buttons>().SelectMany(block => block.Options).ToList();
        Assert.Contains(buttons, option => option.Tap is { Command: Intent.AboutTool, About: ["azure-notebooks"] });
        var take = Assert.Single(buttons, option => option.Tap.Command == Intent.Answer);
        var after = Guide.Hear(new(exchange.Session), new UserInput(take.Title, take.Tap));
        Assert.Equal(Answer.Choose("free"), after.Session.Answers["budget"]);
    }

    [Fact]
    public void ItMeansTheToolSpokenOfLast()
    {
        var about = Hear(Start("en"), "tell me about Azure Databricks");
        Assert.Equal("databricks", about.Session.Focus);

        Assert.Contains("A running cluster costs money", Text(Hear(about.Session, "is it free?")), StringComparison.Ordinal);
    }

    [Fact]
    public void TheLatterIsTheLastOfThoseCompared()
    {
        var compared = Hear(Start("en"), "compare Databricks and ML Studio");

        var latter = Hear(compared.Session, "tell me more about the latter");

        Assert.Contains(latter.Message.Details.OfType<Block.Heading>(), heading => heading.Text == "Azure Machine Learning Studio");
        Assert.Equal(compared.Session.Answers, latter.Session.Answers);
    }

    [Theory]
    [InlineData("en", "compare Databricks and ML Studio", "both of them")]
    [InlineData("de", "vergleiche Databricks und ML Studio", "alle beide")]
    [InlineData("es", "compara Databricks y ML Studio", "los dos")]
    public void BothOfThemAreTheToolsJustListedAndNoButton(string language, string question, string both)
    {
        var compared = Hear(Start(language), question);

        var told = Hear(compared.Session, both);

        Assert.Equal(compared.Session.Answers, told.Session.Answers);
        Assert.Contains("Databricks", Text(told), StringComparison.Ordinal);
        Assert.Contains("Machine Learning Studio", Text(told), StringComparison.Ordinal);
    }

    [Fact]
    public void OnceSomethingElseWasSaidBothOfThemAnswersTheQuestionAgain()
    {
        var compared = Hear(Start("en"), "compare Databricks and ML Studio");

        var later = Hear(Hear(compared.Session, "help").Session, "both of them");

        Assert.Equal(Answer.Choose("both"), later.Session.Answers["stage"]);
    }

    [Theory]
    [InlineData("en", "which are free?", "the latter")]
    [InlineData("de", "Welche sind kostenlos?", "der letzte")]
    [InlineData("es", "¿cuáles son gratis?", "el último")]
    public void OfAListWithOneYesTheLatterIsThatOne(string language, string question, string latter)
    {
        var listed = Hear(Start(language), question);

        var told = Hear(listed.Session, latter);

        Assert.Contains(told.Message.Details.OfType<Block.Heading>(), heading => heading.Text.Contains("Notebooks", StringComparison.Ordinal));
        Assert.Equal("azure-notebooks", listed.Session.Focus);
        Assert.Equal(listed.Session.Answers, told.Session.Answers);
    }

    [Theory]
    [InlineData("anything with drag and drop?")]
    [InlineData("something with drag and drop?")]
    public void SomethingThatIsLookedForIsNoSupposition(string question)
    {
        var start = Start("en");

        var told = Hear(start, question);

        Assert.Contains("Machine Learning Studio", Text(told), StringComparison.Ordinal);
        Assert.DoesNotContain("Suppose", Text(told), StringComparison.Ordinal);
        Assert.Equal(start.Answers, told.Session.Answers);
    }

    [Theory]
    [InlineData("en", "how do the two notebook services differ?", "Costs nothing and needs no Azure subscription")]
    [InlineData("es", "¿En qué se diferencian Databricks y ML Studio?", "Azure Databricks y Azure Machine Learning Studio")]
    public void TwoAreHeldAgainstEachOther(string language, string question, string said) =>
        Assert.Contains(said, Text(Hear(Start(language), question)), StringComparison.Ordinal);

    [Fact]
    public void AQuestionInTheMiddleOfAnAnswerGetsBoth()
    {
        var exchange = Hear(Start("en"), "2 TB, is that too much for ML Studio?");

        Assert.Equal(Answer.Amount(AmountRange.Exactly(2e12)), exchange.Session.Answers["data-size"]);
        Assert.Contains("Yes, by the guide, for ML Studio: Scales only so far", Text(exchange), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("send it to my boss", "I cannot send mail myself")]
    [InlineData("print it", "Here is the record")]
    public void TheResultCanBeTakenAlong(string request, string said)
    {
        var answered = Hear(Start("en"), "Python");

        var exchange = Hear(answered.Session, request);

        Assert.Contains(said, Text(exchange), StringComparison.Ordinal);
        Assert.NotEmpty(exchange.Message.Details);
    }

    [Theory]
    [InlineData("the record, please")]
    [InlineData("can you send me that in writing?")]
    public void TheRecordBearsTheDayOfWhereTheServiceRunsLikeTheNameOfItsFile(string text)
    {
        var clock = new FakeTimeProvider(new(2026, 11, 24, 22, 30, 0, TimeSpan.Zero));
        clock.SetLocalTimeZone(TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(2), "East", "East"));
        var start = Start("en") with { LastHeard = clock.GetUtcNow(), Answers = Answers.Empty.With("stage", Answer.Choose("deploy")) };

        var record = new Guide(BotUnderTest.Editions, new GuideOptions(), clock).Hear(new(start), new UserInput(text));

        Assert.Contains(
            "25 November 2026",
            Assert.Single(record.Message.Details.OfType<Block.Heading>(), heading => heading.Text.Contains("2026", StringComparison.Ordinal)).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void WhatWasSpokenOfSurvivesStorage()
    {
        var format = new SessionFormat(BotUnderTest.Editions);
        var session = Start("en") with { Focus = "databricks", Listed = ["databricks", "ml-studio"] };

        var read = format.Read(format.Write(session)).Session;

        Assert.Equal(("databricks", "databricks,ml-studio"), (read.Focus, string.Join(',', read.Listed)));
    }

    static Session Start(string language) => Guide.Arrive(new Session { Language = language, CatalogueId = "azure-machine-learning" }, language)!.Session;

    static Response Hear(Session session, string text) => Guide.Hear(new(session), new UserInput(text));

    static string Text(Response exchange) => string.Join('\n', exchange.Message.Text.Concat(exchange.Message.Details).SelectMany(Lines));

    static IEnumerable<string> Lines(Block block) => block switch
    {
        Block.Paragraph paragraph => [paragraph.Text],
        Block.Bullets bullets => bullets.Items.Select(item => $"{item.Lead} {item.Text}"),
        Block.Link link => [link.Url],
        _ => [],
    };
}
