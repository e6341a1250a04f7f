using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Generated;
using AdvisorBot.Advice.Tests.Shipped;
using CsCheck;

namespace AdvisorBot.Advice.Tests.Explanations;

public class CritiqueTests
{
    [Fact]
    public void EachReallyPutsOtherToolsFirstAndLeavesNoDeadEnd() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            var now = SmallCatalogue.Result(advisor, answers);
            Assert.All(advisor.Critiques(answers), critique =>
            {
                var changed = answers.With(critique.QuestionId, critique.Answer);
                Assert.NotEqual(now, SmallCatalogue.Result(advisor, changed));
                Assert.False(advisor.Assess(changed).IsDeadEnd);
                Assert.True(critique.Change.ChangesLeader);
            });
        });

    [Fact]
    public void ThereAreNoneOnlyWhenNoSingleChoiceWouldPutAnotherToolFirst() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            if (!advisor.Critiques(answers).IsEmpty)
                return;
            var now = SmallCatalogue.Result(advisor, answers);
            var askable = advisor.Interview.Questions.Where(question => question.Id != "stage" && question.Kind != QuestionKind.Many
                && (question.AskWhen is not { } gate || gate.Holds(advisor.Interview.Find(gate.QuestionId)!, answers[gate.QuestionId])));
            Assert.All(askable.SelectMany(question => SmallCatalogue.AnswersTo(question).Select(answer => answers.With(question.Id, answer))), changed =>
                Assert.True(advisor.Assess(changed).IsDeadEnd || SmallCatalogue.Result(advisor, changed) == now));
        });

    [Fact]
    public void ThereAreAtMostFourAndOnePerQuestionBeforeASecondOne() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            var critiques = advisor.Critiques(answers);
            Assert.InRange(critiques.Length, 0, 4);
            Assert.Equal(critiques.Length, critiques.Select(critique => (critique.QuestionId, critique.Answer)).Distinct().Count());
            var questions = critiques.Select(critique => critique.QuestionId).ToList();
            Assert.Equal(questions.Distinct().Count(), questions.Take(questions.Distinct().Count()).Distinct().Count());
        });

    [Fact]
    public void AQuestionThatWouldNotBeAskedIsNotWishedFor()
    {
        // How the team likes to work is asked of people who program.
        var advisor = Repository.Library.Get("azure-machine-learning", "en");
        var answers = Answers.Empty.With("stage", Answer.Choose("prepare")).With("skills", Answer.Choose("no-code"));

        Assert.DoesNotContain(advisor.Critiques(answers), critique => critique.QuestionId == "style");
    }

    [Fact]
    public void AnotherWayOfScoringWouldPutAnotherToolFirstInTheGuideOf2018()
    {
        var advisor = Repository.Library.Get("azure-machine-learning", "en");
        var answers = Answers.Empty.With("stage", Answer.Choose("deploy")).With("scoring", Answer.Choose("batch"));

        var critiques = advisor.Critiques(answers);

        Assert.Equal("databricks-scoring", Assert.Single(advisor.Assess(answers).FindStage("deploy")!.Leaders).Tool.Id);
        Assert.Contains(critiques, critique => critique.QuestionId == "scoring" && critique.Change.Stages[0].LeaderAfter!.Id != "databricks-scoring");
    }
}
