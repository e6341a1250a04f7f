using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Shipped;

namespace AdvisorBot.Advice.Tests.Repairs;

/// <summary>Ways out of dead ends in the guide of 2018.</summary>
public class RepairTests
{
    static readonly Advisor Advisor = Repository.Library.Get("azure-machine-learning", "en");

    // Nobody who programs nothing can build models offline: the only tool without code works online only.
    static readonly Answers NoCodeOffline = Answers.Empty
        .With("stage", Answer.Choose("prepare"))
        .With("skills", Answer.Choose("no-code"))
        .With("offline", Answer.Choose("yes"));

    [Fact]
    public void WithoutADeadEndThereIsNothingToRepair() => Assert.Empty(Advisor.Repairs(NoCodeOffline.Without("offline")));

    [Fact]
    public void BuildingWithoutCodeAndWithoutAConnectionIsRepairedByEitherAnswer()
    {
        var repairs = Advisor.Repairs(NoCodeOffline);

        Assert.All(repairs, repair => Assert.Single(repair.Changes));
        Assert.Equal(["offline", "skills"], repairs.Select(repair => repair.Changes[0].QuestionId).Distinct().Order());
        Assert.DoesNotContain(repairs, repair => repair.Changes[0].ToAnswer is Answer.NotSure);
    }

    [Fact]
    public void AConnectionBringsBackMachineLearningStudio()
    {
        var repair = Assert.Single(Advisor.Repairs(NoCodeOffline), repair => repair.Changes[0].QuestionId == "offline");

        Assert.Equal((Answer.Choose("yes"), Answer.Choose("no")), (repair.Changes[0].FromAnswer, repair.Changes[0].ToAnswer));
        Assert.Equal(["ml-studio"], repair.BringsBack.Select(tool => tool.Id));
    }

    [Fact]
    public void TheLikeliestRepairComesFirst()
    {
        // "No, always connected" is four times as likely as "yes"; Python is the likeliest of many skills.
        var repairs = Advisor.Repairs(NoCodeOffline);

        Assert.Equal("offline", repairs[0].Changes[0].QuestionId);
        Assert.Equal(Answer.Choose("python"), repairs.First(repair => repair.Changes[0].QuestionId == "skills").Changes[0].ToAnswer);
    }

    [Fact]
    public void WhenBothStagesAreStuckEachRepairMendsBoth()
    {
        var answers = NoCodeOffline.With("stage", Answer.Choose("both")).With("data-home", Answer.Choose("other"));

        Assert.All(Advisor.Repairs(answers), repair =>
        {
            var after = Advisor.Assess(repair.Changes.Aggregate(answers, (all, change) => all.With(change.QuestionId, change.ToAnswer)));
            Assert.All(after.Stages, stage => Assert.True(stage.CandidateCount > 0, stage.Stage.Id));
        });
    }
}
