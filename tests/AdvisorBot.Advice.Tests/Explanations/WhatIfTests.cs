using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Generated;
using AdvisorBot.Advice.Tests.Shipped;
using CsCheck;

namespace AdvisorBot.Advice.Tests.Explanations;

public class WhatIfTests
{
    static readonly Answers NoCodeWithLittleData = Answers.Empty
        .With("stage", Answer.Choose("prepare"))
        .With("skills", Answer.Choose("no-code"))
        .With("data-size", Answer.Amount(AmountRange.Exactly(2e9)));

    [Fact]
    public void FiftyGigabytesWouldDropMachineLearningStudio()
    {
        var advisor = Repository.Library.Get("azure-machine-learning", "en");

        var change = advisor.WhatIf(NoCodeWithLittleData, "data-size", Answer.Amount(AmountRange.Exactly(50e9)));

        Assert.Equal(["ml-studio"], change.Dropped.Select(tool => tool.Id));
        Assert.Empty(change.Returned);
        var stage = Assert.Single(change.Stages);
        Assert.Equal(("ml-studio", "azure-ml"), (stage.LeaderBefore?.Id, stage.LeaderAfter?.Id));
        Assert.True(change.ChangesLeader);
    }

    [Fact]
    public void TheSameAnswerAgainChangesNothing()
    {
        var advisor = Repository.Library.Get("azure-machine-learning", "en");

        Assert.False(advisor.WhatIf(NoCodeWithLittleData, "skills", Answer.Choose("no-code")).ChangesAnything);
    }

    [Fact]
    public void AnotherStageIsListedWithNothingBefore()
    {
        var advisor = Repository.Library.Get("azure-machine-learning", "en");

        var change = advisor.WhatIf(NoCodeWithLittleData, "stage", Answer.Choose("both"));

        Assert.Equal(["prepare", "deploy"], change.Stages.Select(stage => stage.Stage.Id));
        Assert.Empty(change.Stages[1].LeadersBefore);
        Assert.Equal("ml-web-service", change.Stages[1].LeaderAfter?.Id);
    }

    [Fact]
    public void WhatIfIsTheDifferenceOfTwoAssessments() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            foreach (var question in advisor.Interview.Questions)
            {
                foreach (var answer in SmallCatalogue.AnswersTo(question).Append(Answer.Unsure))
                {
                    var change = advisor.WhatIf(answers, question.Id, answer);
                    var (before, after) = (advisor.Assess(answers), advisor.Assess(answers.With(question.Id, answer)));
                    var looked = advisor.Catalogue.Tools.Where(tool => before.FindStage(tool.StageId) is not null || after.FindStage(tool.StageId) is not null)
                        .ToList();
                    Assert.Equal(looked.Where(tool => !before[tool.Id].Fits && after[tool.Id].Fits), change.Returned);
                    Assert.Equal(looked.Where(tool => before[tool.Id].Fits && !after[tool.Id].Fits), change.Dropped);
                    Assert.All(
                        change.Stages,
                        stage =>
                            Assert.Equal((Leaders(before, stage.Stage), Leaders(after, stage.Stage)), (Names(stage.LeadersBefore), Names(stage.LeadersAfter))));
                    Assert.Equal(advisor.Catalogue.Stages.Any(stage => Leaders(before, stage) != Leaders(after, stage)), change.ChangesLeader);
                    Assert.Equal(change.ChangesLeader || !change.Returned.IsEmpty || !change.Dropped.IsEmpty, change.ChangesAnything);
                }
            }
        });

    static string Leaders(Assessment assessment, Stage stage) => Names(assessment.FindStage(stage.Id)?.Leaders.Select(leader => leader.Tool) ?? []);

    static string Names(IEnumerable<Tool> tools) => string.Join(" ", tools.Select(tool => tool.Id));
}
