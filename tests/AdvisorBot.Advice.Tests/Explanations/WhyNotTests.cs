using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Generated;
using AdvisorBot.Advice.Tests.Shipped;
using CsCheck;

namespace AdvisorBot.Advice.Tests.Explanations;

public class WhyNotTests
{
    static readonly Advisor Advisor = Repository.Library.Get("azure-machine-learning", "en");

    [Fact]
    public void SqlServerIsRuledOutByDataThatLivesElsewhereAndThePointSaysSo()
    {
        var report = Advisor.WhyNot(Answers.Empty.With("stage", Answer.Choose("deploy")).With("data-home", Answer.Choose("azure")), "sql-server");

        var reason = Assert.Single(report.RuledOutBy);
        Assert.Equal(("sql-server-data-tier", "data-home"), (reason.Point.Id, reason.QuestionId));
        Assert.Equal(("sql-server", "considerations", 1), (reason.Point.Place.SectionId, reason.Point.Place.List, reason.Point.Place.Item));
        Assert.Equal("data-home", Assert.Single(report.WouldReturn));
    }

    [Fact]
    public void AToolThatFitsButDoesNotLeadLacksWhatSpeaksForTheLeader()
    {
        var answers = Answers.Empty.With("stage", Answer.Choose("prepare")).With("skills", Answer.Choose("spark"));

        var report = Advisor.WhyNot(answers, "azure-ml");

        Assert.Equal("databricks", report.Leader?.Tool.Id);
        Assert.Contains(report.Lacked, reason => reason.Point.Id == "databricks-spark");
        Assert.Empty(report.RuledOutBy);
    }

    [Fact]
    public void ARetiredToolLeadsWhereTheDocumentPutsItFirst()
    {
        var answers = Answers.Empty.With("stage", Answer.Choose("prepare")).With("gpu", Answer.Choose("yes"));

        Assert.Null(Advisor.WhyNot(answers, "batch-ai").Leader);
        Assert.Equal("batch-ai", Advisor.WhyNot(answers, "databricks").Leader?.Tool.Id);
    }

    [Fact]
    public void TheLeaderItselfIsMeasuredAgainstNothing()
    {
        var answers = Answers.Empty.With("stage", Answer.Choose("prepare")).With("skills", Answer.Choose("spark"));

        var report = Advisor.WhyNot(answers, "databricks");

        Assert.Null(report.Leader);
        Assert.Empty(report.Lacked);
    }

    [Fact]
    public void ARuledOutToolReturnsWhenAllTheNamedAnswersAreGivenUpAndNotBefore() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            var assessment = advisor.Assess(answers);
            foreach (var tool in advisor.Catalogue.Tools)
            {
                var report = advisor.WhyNot(answers, tool.Id);
                Assert.Equal(assessment[tool.Id].Fits, report.WouldReturn.IsEmpty);
                Assert.True(advisor.Assess(report.WouldReturn.Aggregate(answers, (all, id) => all.With(id, Answer.Unsure)))[tool.Id].Fits);
                Assert.All(
                    report.WouldReturn,
                    kept =>
                        Assert.False(
                            advisor.Assess(
                                report.WouldReturn.Where(id => id != kept).Aggregate(answers, (all, id) => all.With(id, Answer.Unsure)))[tool.Id].Fits));
            }
        });

    [Fact]
    public void WhatIsLackedSpeaksForTheLeaderMoreThanForTheTool() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            foreach (var stage in advisor.Assess(answers).Stages)
            {
                foreach (var tool in stage.Ranked)
                {
                    var report = advisor.WhyNot(answers, tool.Tool.Id);
                    Assert.Equal(stage.Leaders.Any(leader => leader.Tool.Id == tool.Tool.Id), report.Leader is null);
                    if (report.Leader is not { } leader)
                        continue;
                    Assert.Equal(stage.Leaders[0].Tool.Id, leader.Tool.Id);
                    Assert.Equal(tool.Against.AsEnumerable(), report.Against);
                    var expected = leader.For.Where(reason => Weight(leader, reason.QuestionId) > Weight(tool, reason.QuestionId));
                    Assert.Equal(expected, report.Lacked);
                }
            }

            static int Weight(ToolAssessment tool, string question) =>
                tool.For.Where(reason => reason.QuestionId == question).Sum(reason => reason.Effect.Weight);
        });
}
