using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Interviews;

public class DenialTests
{
    static readonly Question Place = Ask(QuestionKind.One, "batch", "single", "edge");
    static readonly Question Skills = Ask(QuestionKind.Many, "python", "r", "docker", "none");

    [Fact]
    public void ADenialLeavesTheQuestionOpenUntilOneChoiceIsLeft()
    {
        Assert.False(Place.IsSettledBy(null));
        Assert.False(Place.IsSettledBy(Answer.Deny("batch")));
        Assert.True(Place.IsSettledBy(Answer.Deny("batch", "edge")));
        Assert.True(Place.IsSettledBy(Answer.Choose("batch")));
        Assert.True(Place.IsSettledBy(Answer.Unsure));
    }

    [Fact]
    public void OfSeveralChoicesEveryOneMustBeDeniedToSettleIt()
    {
        Assert.False(Skills.IsSettledBy(Answer.Deny("python", "r")));
        Assert.True(Skills.IsSettledBy(Answer.Deny("python", "r", "docker")));
        Assert.True(Skills.IsSettledBy(new Answer.Chosen(["python"], ["docker"])));
        Assert.True(Skills.IsSettledBy(new Answer.Chosen([], ["docker"], RestUnknown: true)));
    }

    [Fact]
    public void WhatIsDeniedStaysDeniedWhenChoicesAreTaken() =>
        Assert.Equal(new Answer.Chosen(["python"], ["docker"]), Skills.Combine(Answer.Deny("docker"), Answer.Choose("python")));

    [Fact]
    public void AChoiceTakenAfterAllIsNoLongerLacking() =>
        Assert.Equal(Answer.Choose("docker"), Skills.Combine(Answer.Deny("docker"), Answer.Choose("docker")));

    [Fact]
    public void ADenialTakesAwayWhatWasTaken()
    {
        Assert.Equal(new Answer.Chosen(["python"], ["r"]), Skills.Combine(Answer.Choose("python", "r"), Answer.Deny("r")));
        Assert.Equal(Answer.Deny("batch"), Place.Combine(Answer.Choose("batch"), Answer.Deny("batch")));
    }

    [Fact]
    public void DenyingAnotherChoiceThanTheOneTakenAddsNothing() =>
        Assert.Equal(Answer.Choose("batch"), Place.Combine(Answer.Choose("batch"), Answer.Deny("edge")));

    [Fact]
    public void DenialsAddUp() =>
        Assert.Equal(Answer.Deny("python", "docker"), Skills.Combine(Answer.Deny("docker"), Answer.Deny("python")));

    [Fact]
    public void NotSureKeepsADenialAndEndsTheQuestion()
    {
        var known = Skills.Combine(Answer.Deny("docker"), Answer.Unsure);

        Assert.Equal(new Answer.Chosen([], ["docker"], RestUnknown: true), known);
        Assert.True(Skills.IsSettledBy(known));
        Assert.Equal(Answer.Unsure, Skills.Combine(Answer.Choose("python"), Answer.Unsure));
    }

    [Fact]
    public void BesideAChoiceThatStandsAloneADenialStays() =>
        Assert.Equal(new Answer.Chosen(["none"], ["docker"]), Skills.Combine(Answer.Deny("docker"), Answer.Choose("none")));

    [Fact]
    public void WhatRemainsOfOneChoiceIsAllThatIsNotDenied()
    {
        Assert.Equal<IEnumerable<string>>(["single", "edge"], Place.Remaining(new Answer.Chosen([], ["batch"])));
        Assert.Equal<IEnumerable<string>>(["edge"], Place.Remaining(new Answer.Chosen(["edge"], [])));
        Assert.Empty(Place.Remaining(new Answer.Chosen([], [])));
    }

    static Question Ask(QuestionKind kind, params string[] choices) =>
        new("q", kind, "Q", "?", "Because.", "Help.", false, null, [.. choices.Select(id => new Choice(id, id, id, [], Exclusive: id == "none"))]);
}
