using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Generated;
using AdvisorBot.Advice.Tests.Shipped;
using CsCheck;

namespace AdvisorBot.Advice.Tests.Explanations;

public class PartingTests
{
    [Fact]
    public void AnAnswerToItReallyLeavesFewerOfThemInFront() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            foreach (var stage in advisor.Assess(answers).Stages)
            {
                if (advisor.Parting(answers, stage.Stage.Id) is not { } question)
                    continue;
                var level = stage.Leaders.Select(leader => leader.Tool.Id).ToHashSet();
                Assert.False(question.IsSettledBy(answers[question.Id]));
                Assert.Contains(
                    SmallCatalogue.AnswersTo(question, answers[question.Id]), answer => Parts(advisor.Assess(answers.With(question.Id, answer)), level));
            }
        });

    [Fact]
    public void WhoLeadsAloneNeedsNoParting() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            Assert.All(advisor.Assess(answers).Stages.Where(stage => stage.Leaders.Length < 2), stage => Assert.Null(advisor.Parting(answers, stage.Stage.Id)));
        });

    [Fact]
    public void FourToolsForWorkOfflineArePartedByTheWayOfWorking()
    {
        var advisor = Repository.Library.Get("azure-machine-learning", "en");
        var answers = Answers.Empty.With("stage", Answer.Choose("prepare")).With("offline", Answer.Choose("yes")).With("skills", Answer.Choose("python", "r"));

        Assert.Equal("style", advisor.Parting(answers, "prepare")?.Id);
    }

    // Those of the former leaders that now stand before the others are fewer.
    static bool Parts(Advice.Assessments.Assessment after, HashSet<string> level)
    {
        var left = after.Stages.SelectMany(stage => stage.Ranked).Where(tool => level.Contains(tool.Tool.Id)).ToList();
        return left.Count < level.Count || left.Select(tool => (tool.Score, tool.Against.Length)).Distinct().Count() > 1;
    }
}
