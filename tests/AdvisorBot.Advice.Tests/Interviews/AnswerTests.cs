using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Interviews;

public class AnswerTests
{
    [Fact]
    public void TheOrderOfChoicesMakesNoDifference()
    {
        Assert.Equal(Answer.Choose("python", "r"), Answer.Choose("r", "python"));
        Assert.Equal(Answer.Choose("python", "r").GetHashCode(), Answer.Choose("r", "python").GetHashCode());
    }

    [Fact]
    public void OneChoiceMoreIsAnotherAnswer()
    {
        Assert.NotEqual(Answer.Choose("python"), Answer.Choose("python", "r"));
        Assert.NotEqual(Answer.Choose("python", "sql"), Answer.Choose("python", "r"));
    }

    [Fact]
    public void AmountsAreEqualWhenTheirIntervalsAre()
    {
        Assert.Equal(Answer.Amount(AmountRange.Exactly(5e12)), Answer.Amount(new(5e12, 5e12)));
        Assert.NotEqual(Answer.Amount(AmountRange.Over(5e12)), Answer.Amount(AmountRange.AtLeast(5e12)));
    }

    [Fact]
    public void WhatIsDeniedIsPartOfTheAnswer()
    {
        Assert.Equal(new Answer.Chosen(["python"], ["r", "docker"]), new Answer.Chosen(["python"], ["docker", "r"]));
        Assert.NotEqual(Answer.Choose("python"), new Answer.Chosen(["python"], ["docker"]));
        Assert.NotEqual(Answer.Deny("python"), Answer.Choose("python"));
        Assert.NotEqual(Answer.Deny("python"), new Answer.Chosen([], ["python"], RestUnknown: true));
        Assert.Equal(Answer.Deny("python", "r").GetHashCode(), Answer.Deny("r", "python").GetHashCode());
    }

    [Fact]
    public void NotSureIsLikeNoOtherAnswer()
    {
        Assert.Equal(new Answer.NotSure(), Answer.Unsure);
        Assert.NotEqual(Answer.Unsure, Answer.Choose());
    }
}
