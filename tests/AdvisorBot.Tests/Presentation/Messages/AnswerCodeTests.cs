using AdvisorBot.Advice.Interviews;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Presentation.Messages;

public class AnswerCodeTests
{
    static readonly Interview Interview = Repository.Data.Library.Get("azure-machine-learning", "en").Interview;

    public static TheoryData<string, string> Codes => new()
    {
        { "stage", "both" },
        { "skills", "python,r" },
        { "skills", "python,!docker" },
        { "skills", "!docker,!r,?" },
        { "stage", "!both" },
        { "stage", "?" },
        { "data-size", "small" },
        { "data-size", "5000000000..5000000000" },
        { "data-size", ">10000000000.." },
        { "data-size", "10000000000..20000000000" },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void AnswersSurviveBeingWritten(string question, string code) =>
        Assert.Equal(code, AnswerCode.Write(AnswerCode.Read(code, Interview.Find(question)!)!));

    [Theory]
    [InlineData("stage", "gone")]
    [InlineData("stage", "")]
    [InlineData("skills", "python,gone")]
    [InlineData("skills", "python,!gone")]
    [InlineData("skills", "!")]
    [InlineData("data-size", "9..1")]
    [InlineData("data-size", "NaN..2")]
    [InlineData("data-size", "-5..2")]
    [InlineData("stage", "1..2")]
    public void WhatTheQuestionDoesNotKnowIsNoAnswer(string question, string code) =>
        Assert.Null(AnswerCode.Read(code, Interview.Find(question)!));

    [Fact]
    public void WhatWasTickedBesideAChoiceThatStandsAloneIsKeptToBeAskedAbout() =>
        Assert.Equal(Answer.Choose("python", "no-code"), AnswerCode.Read("python,no-code", Interview.Find("skills")!));
}
