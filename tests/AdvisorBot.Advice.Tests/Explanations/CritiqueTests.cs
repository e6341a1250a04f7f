using AdvisorBot.Advice.Catalogues;
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
            var askable = advisor.Interview.Questions.Where(question => question.Id != "stage" && !question.Kind.TakesSeveral
                && (question.AskWhen is not { } gate || gate.Holds(advisor.Interview, answers)));
            Assert.All(askable.SelectMany(question => SmallCatalogue.AnswersTo(question).Select(answer => answers.With(question.Id, answer))), changed =>
                Assert.True(
                    advisor.Assess(changed).IsDeadEnd || SmallCatalogue.Result(advisor, changed) == now || !LeadsForAReason(advisor, answers, changed)));
        });

    [Theory]
    [InlineData(EffectKind.Against, false)]
    [InlineData(EffectKind.RulesOut, true)]
    public void WhatNothingSpeaksForIsNoWishUnlessTheOneBeforeItCannotStay(EffectKind effect, bool isNamed)
    {
        var advisor = HandMade.Advisor(
            [
                HandMade.Ask("place", QuestionKind.One, HandMade.Choice("here"), HandMade.Choice("there")),
                HandMade.Ask("size", QuestionKind.One, HandMade.Choice("small"), HandMade.Choice("large")),
            ],
            HandMade.Tool("first", HandMade.For(Condition.AnyOf("place", "here")), new(Condition.AnyOf("size", "large"), effect, 2)),
            HandMade.Tool("silent"));

        Assert.Equal(isNamed, advisor.Critiques(Answers.Empty.With("place", Answer.Choose("here"))).Any(critique => critique.QuestionId == "size"));
    }

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

    static bool LeadsForAReason(Advisor advisor, Answers before, Answers after) => advisor.Assess(after).Stages.Any(stage =>
    {
        var led = advisor.Assess(before).FindStage(stage.Stage.Id)!.Leaders.Select(leader => leader.Tool.Id).ToList();
        return !led.SequenceEqual(stage.Leaders.Select(leader => leader.Tool.Id))
            && (stage.Leaders.Any(leader => !leader.For.IsEmpty) || stage.RuledOut.Any(tool => led.Contains(tool.Tool.Id)));
    });
}
