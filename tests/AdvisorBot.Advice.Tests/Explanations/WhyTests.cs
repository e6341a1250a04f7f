using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Generated;
using AdvisorBot.Advice.Tests.Shipped;
using CsCheck;

namespace AdvisorBot.Advice.Tests.Explanations;

public class WhyTests
{
    static readonly Advisor Advisor = Repository.Library.Get("azure-machine-learning", "en");

    static readonly Answers SparkOnTerabytes = Answers.Empty
        .With("stage", Answer.Choose("prepare"))
        .With("skills", Answer.Choose("spark"))
        .With("data-size", Answer.Amount(AmountRange.Exactly(5e12)))
        .With("budget", Answer.Choose("low"));

    [Fact]
    public void DatabricksLeadsBecauseOfSparkAndTheAmountOfData()
    {
        var why = Advisor.Why(SparkOnTerabytes, "databricks");

        Assert.Equal((1, true), (why.Rank, why.Leads));
        Assert.Contains(why.Tool.For, reason => reason is { Point.Id: "databricks-spark", QuestionId: "skills" } && reason.Answer == Answer.Choose("spark"));
        Assert.Contains(why.Tool.For, reason => reason is { Point.Id: "databricks-spark", QuestionId: "data-size" });
        Assert.Contains(why.Tool.Against, reason => reason is { Point.Id: "databricks-charges", QuestionId: "budget" });
    }

    [Fact]
    public void WhatTheDocumentDoesNotSayOfAToolIsNamed()
    {
        // Of ML Studio the guide says nothing about what it costs.
        var why = Advisor.Why(SparkOnTerabytes, "ml-studio");

        Assert.Contains("budget", why.Unstated);
        Assert.DoesNotContain("data-size", why.Unstated);
        Assert.DoesNotContain("stage", why.Unstated);
    }

    [Fact]
    public void AToolOfAStageThatIsNotNeededIsExplainedAllTheSame() =>
        Assert.Equal("deploy", Advisor.Why(SparkOnTerabytes, "container").Stage.Id);

    [Fact]
    public void AToolThatDoesNotExistIsRefused() => Assert.Throws<KeyNotFoundException>(() => Advisor.Why(SparkOnTerabytes, "abacus"));

    [Fact]
    public void TheRankIsThePlaceAmongTheFittingTools() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            foreach (var stage in advisor.Assess(answers).Stages)
            {
                Assert.Equal(Enumerable.Range(1, stage.Ranked.Length), stage.Ranked.Select(tool => advisor.Why(answers, tool.Tool.Id).Rank));
                Assert.All(
                    stage.RuledOut, tool => Assert.Equal((0, false), (advisor.Why(answers, tool.Tool.Id).Rank, advisor.Why(answers, tool.Tool.Id).Leads)));
                Assert.Equal(stage.Leaders.Select(tool => tool.Tool.Id), stage.Ranked.Select(tool => tool.Tool.Id).Where(id => advisor.Why(answers, id).Leads));
            }
        });

    [Fact]
    public void UnstatedAreTheAnswersThatNoEffectOfTheToolAsksFor() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            var given = answers.InOrder.Where(pair => pair.Value is not Answer.NotSure && pair.Key != "stage").Select(pair => pair.Key).ToList();
            Assert.All(advisor.Catalogue.Tools, tool =>
            {
                var spokenOf = tool.Points.SelectMany(point => point.Effects).SelectMany(effect => effect.Conditions).Select(condition => condition.QuestionId)
                    .ToHashSet();
                Assert.Equal(given.Where(id => !spokenOf.Contains(id)), advisor.Why(answers, tool.Id).Unstated);
            });
        });
}
