using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Explanations;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Presentation.Explanations;

public class AnswerTextTests
{
    static readonly Interview Interview = Repository.Data.Library.Get("azure-machine-learning", "en").Interview;

    [Theory]
    [InlineData("stage", "both", "Stage: Both")]
    [InlineData("stage", "prepare,deploy", "Stage: Build models or Deploy models")]
    [InlineData("skills", "python,r", "Team skills: Python and R")]
    [InlineData("skills", "!docker", "Team skills: not Docker")]
    [InlineData("skills", "python,!docker,!r", "Team skills: Python, not Docker or R")]
    [InlineData("stage", "?", "Stage: not sure")]
    [InlineData("data-size", "5000000000000..5000000000000", "Data size: 5 TB")]
    [InlineData("data-size", "1500000000..1500000000", "Data size: 1.5 GB")]
    [InlineData("data-size", "0..10000000000", "Data size: up to 10 GB")]
    [InlineData("data-size", ">10000000000..", "Data size: over 10 GB")]
    [InlineData("data-size", "10000000000..", "Data size: 10 GB or more")]
    [InlineData("data-size", "10000000000..20000000000", "Data size: 10 GB to 20 GB")]
    public void AnswersReadAsAPersonWouldSayThem(string questionId, string code, string expected)
    {
        var question = Interview.Find(questionId)!;

        Assert.Equal(expected, AnswerText.Labelled(question, AnswerCode.Read(code, question)!, Repository.Data.Wordings.Get("en")));
    }

    [Theory]
    [InlineData("offline", "yes", "it must work offline")]
    [InlineData("data-size", ">10000000000..", "there is more than 10 GB of data")]
    [InlineData("skills", "python,r", "the team knows Python and the team knows R")]
    [InlineData("skills", "!docker", "your answer is \"Team skills: not Docker\"")]
    [InlineData("data-size", "50000000000..50000000000", "your answer is \"Data size: 50 GB\"")]
    public void WhatIsSupposedIsAClause(string questionId, string code, string expected)
    {
        var question = Interview.Find(questionId)!;

        Assert.Equal(expected, AnswerText.Supposed(question, AnswerCode.Read(code, question)!, Repository.Data.Wordings.Get("en")));
    }

    [Fact]
    public void AmountsFollowTheLanguage()
    {
        var question = Interview.Find("data-size")!;

        Assert.Equal("1,5 GB", AnswerText.Of(question, Answer.Amount(AmountRange.Exactly(1.5e9)), Repository.Data.Wordings.Get("de")));
    }
}
