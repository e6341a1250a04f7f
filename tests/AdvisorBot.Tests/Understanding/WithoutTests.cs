using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Understanding;

/// <summary>What a choice does without means it where it is denied, however it is denied, and nothing where it is not.</summary>
public sealed class WithoutTests
{
    [Theory]
    [InlineData("en", "nobody on the team programs", "skills", "no-code")]
    [InlineData("en", "neither of us can write a line of code", "skills", "no-code")]
    [InlineData("en", "programming we have never done", "skills", "no-code")]
    [InlineData("en", "there are no developers among us", "skills", "no-code")]
    [InlineData("en", "out there nobody has any internet", "offline", "yes")]
    [InlineData("en", "signal? there is none", "offline", "yes")]
    [InlineData("en", "we must not install anything", "setup", "browser")]
    [InlineData("de", "programmieren kann hier keiner", "skills", "no-code")]
    [InlineData("de", "Internet gibt es dort nicht", "offline", "yes")]
    [InlineData("de", "wir dürfen nichts installieren", "setup", "browser")]
    [InlineData("es", "aquí no programa nadie", "skills", "no-code")]
    [InlineData("es", "allí nunca hay cobertura", "offline", "yes")]
    [InlineData("es", "no podemos instalar nada", "setup", "browser")]
    public void WhatIsDeniedMeansTheChoiceThatDoesWithoutIt(string language, string text, string question, string choice)
    {
        var reading = Shipped.Interpreter(language).Read(text, new Expectation(question, Answers.Empty));

        Assert.Contains(reading.Answers, answer => answer.QuestionId == question && answer.Answer.Equals(Answer.Choose(choice)));
    }

    [Theory]
    [InlineData("en", "we write a lot of code")]
    [InlineData("en", "our programmers are good")]
    [InlineData("en", "we have internet and signal out there")]
    [InlineData("en", "we can install what we like")]
    [InlineData("de", "wir programmieren viel")]
    [InlineData("de", "Internet gibt es dort überall")]
    [InlineData("es", "programamos mucho")]
    [InlineData("es", "hay cobertura y wifi")]
    public void WhatIsNotDeniedDoesNotMeanIt(string language, string text)
    {
        foreach (var question in new[] { null, "skills", "offline", "setup" })
        {
            var reading = Shipped.Interpreter(language).Read(text, new Expectation(question, Answers.Empty));

            Assert.DoesNotContain(reading.Answers, answer => answer.Answer.Equals(Answer.Choose("no-code")) || answer.Answer.Equals(Answer.Choose("browser"))
                || (answer.QuestionId == "offline" && answer.Answer.Equals(Answer.Choose("yes"))));
        }
    }

    [Fact]
    public void OfAnEditorNothingIsSaidByThoseWhoCannotCode() =>
        Assert.DoesNotContain(
            Shipped.Interpreter("en").Read("none of us can code", new Expectation("style", Answers.Empty)).Answers, answer => answer.QuestionId == "style");

    [Theory]
    [InlineData("MLOps, is that a product?", "needs")]
    [InlineData("notebooks, what are those?", "style")]
    public void WhatAQuestionTakesUpIsNotStored(string text, string question) =>
        Assert.Empty(
            Shipped.Interpreter("en", question == "needs" ? "microsoft-ai-and-ml-2026" : Shipped.First)
                .Read(text, new Expectation(question, Answers.Empty)).Answers);

    [Fact]
    public void AnAmountThatAQuestionFollowsIsTheWritersOwn() =>
        Assert.NotEmpty(Shipped.Interpreter("en").Read("2 TB, is that too much?", new Expectation("data-size", Answers.Empty)).Answers);

    [Theory]
    [InlineData("The files live in SQL Server", "sql-server")]
    [InlineData("our spreadsheets are in SQL Server by now", "sql-server")]
    public void ANameBesideAnEverydayWordIsWhatIsMeant(string text, string choice) =>
        Assert.Contains(Shipped.Interpreter("en").Read(text, Expectation.Nothing).Answers, answer => answer.Answer.Equals(Answer.Choose(choice)));

    [Theory]
    [InlineData("no idea, legal would have to tell", "network")]
    [InlineData("I'd have to ask, perhaps it can, perhaps it can't", "network")]
    public void WhatFollowsADoubtOnlyExplainsIt(string text, string question) =>
        Assert.Equal(Intent.NotSure, Shipped.Interpreter("en").Read(text, new Expectation(question, Answers.Empty)).Intent);
}
