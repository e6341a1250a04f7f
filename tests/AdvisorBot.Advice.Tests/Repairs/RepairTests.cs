using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Shipped;

namespace AdvisorBot.Advice.Tests.Repairs;

/// <summary>Ways out of dead ends in the guide of 2018.</summary>
public class RepairTests
{
    static readonly Advisor Advisor = Repository.Library.Get("azure-machine-learning", "en");

    // A model of one's own, answering one at a time, without Docker, without servers of one's own, on data in Azure.
    static readonly Answers NothingLeft = Answers.Empty
        .With("stage", Answer.Choose("deploy"))
        .With("skills", new Answer.Chosen(["python"], ["docker"]))
        .With("operations", Answer.Choose("azure"))
        .With("model-origin", Answer.Choose("own-code"))
        .With("scoring", Answer.Choose("single"))
        .With("data-home", Answer.Choose("azure"));

    [Fact]
    public void WithoutADeadEndThereIsNothingToRepair() => Assert.Empty(Advisor.Repairs(NothingLeft.Without("scoring")));

    [Fact]
    public void EveryAnswerThatAloneRulesOutAToolIsAWayOut()
    {
        var repairs = Advisor.Repairs(NothingLeft);

        Assert.All(repairs, repair => Assert.Single(repair.Changes));
        Assert.Equal(
            ["data-home", "model-origin", "operations", "scoring", "skills"], repairs.Select(repair => repair.Changes[0].QuestionId).Distinct().Order());
        Assert.DoesNotContain(repairs, repair => repair.Changes[0].ToAnswer is Answer.NotSure);
    }

    [Fact]
    public void AModelFromStudioBringsBackItsWebService()
    {
        var repair = Assert.Single(Advisor.Repairs(NothingLeft), repair => repair.Changes[0].QuestionId == "model-origin");

        Assert.Equal((Answer.Choose("own-code"), Answer.Choose("studio")), (repair.Changes[0].FromAnswer, repair.Changes[0].ToAnswer));
        Assert.Equal(["ml-web-service"], repair.BringsBack.Select(tool => tool.Id));
    }

    [Fact]
    public void WhatWouldHaveToBeLearnedStandsBehindWhatIsOnlySaidOtherwise()
    {
        var repairs = Advisor.Repairs(NothingLeft);

        var docker = Assert.Single(repairs, repair => repair.Changes[0].QuestionId == "skills");
        Assert.Equal((repairs[^1], 1), (docker, docker.Effort));
        Assert.Equal(Answer.Choose("python", "docker"), docker.Changes[0].ToAnswer);
        Assert.All(repairs.Where(repair => repair != docker), repair => Assert.Equal(0, repair.Effort));
    }

    [Fact]
    public void WhenBothStagesAreStuckEachRepairMendsBoth()
    {
        var answers = NothingLeft.With("stage", Answer.Choose("both"));

        Assert.All(Advisor.Repairs(answers), repair =>
        {
            var after = Advisor.Assess(repair.Changes.Aggregate(answers, (all, change) => all.With(change.QuestionId, change.ToAnswer)));
            Assert.All(after.Stages, stage => Assert.True(stage.CandidateCount > 0, stage.Stage.Id));
        });
    }
}
