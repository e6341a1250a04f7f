using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Interviews;

public class AnswersTests
{
    static readonly Answers Two = Answers.Empty.With("stage", Answer.Choose("both")).With("gpu", Answer.Unsure);

    [Fact]
    public void AnAnswerIsFoundByItsQuestion()
    {
        Assert.Equal(Answer.Choose("both"), Two["stage"]);
        Assert.Null(Two["budget"]);
        Assert.True(Two.Contains("gpu"));
        Assert.False(Two.Contains("budget"));
        Assert.Equal((0, 2), (Answers.Empty.Count, Two.Count));
    }

    [Fact]
    public void AnAnswerGivenAnewKeepsItsPlace() =>
        Assert.Equal(["stage", "gpu"], Two.With("stage", Answer.Choose("deploy")).InOrder.Select(pair => pair.Key));

    [Fact]
    public void ADifferentAnswerLeavesTheOldAnswersAsTheyWere()
    {
        var changed = Two.With("stage", Answer.Choose("deploy"));

        Assert.Equal((Answer.Choose("both"), Answer.Choose("deploy")), (Two["stage"], changed["stage"]));
    }

    [Fact]
    public void AnAnswerCanBeTakenBack()
    {
        Assert.Equal(["gpu"], Two.Without("stage").InOrder.Select(pair => pair.Key));
        Assert.Equal(Two, Two.Without("budget"));
    }

    [Fact]
    public void TheOrderOfGivingIsRememberedButNotCompared()
    {
        var reversed = Answers.From(Two.InOrder.Reverse());

        Assert.Equal(["gpu", "stage"], reversed.InOrder.Select(pair => pair.Key));
        Assert.Equal(Two, reversed);
        Assert.Equal(Two.GetHashCode(), reversed.GetHashCode());
    }

    [Fact]
    public void AnotherAnswerOrOneMoreIsNotTheSame()
    {
        Assert.NotEqual(Two, Two.With("gpu", Answer.Choose("yes")));
        Assert.NotEqual(Two, Two.With("budget", Answer.Unsure));
        Assert.NotEqual(Two, Two.Without("gpu").With("budget", Answer.Unsure));
        Assert.False(Two.Equals((object?)null));
    }
}
