using AdvisorBot.Advice.Interviews;
using static AdvisorBot.Advice.Tests.Generated.HandMade;

namespace AdvisorBot.Advice.Tests.Assessments;

public class AssessmentTests
{
    static readonly Advisor Made = Advisor(
        [Ask("place", QuestionKind.One, Choice("desert"), Choice("city"))],
        [new("build", "Build", null), new("run", "Run", null)],
        [
            ToolOf("build", "tent", Out(Condition.AnyOf("place", "city"))), ToolOf("build", "house"),
            ToolOf("run", "camel", For(Condition.AnyOf("place", "desert"))),
        ]);

    [Fact]
    public void ToolsAreCountedOverAllStages()
    {
        var city = Made.Assess(Answers.Empty.With("place", Answer.Choose("city")));

        Assert.Equal((3, 2), (city.ToolCount, city.CandidateCount));
    }

    [Fact]
    public void AToolThatTheCatalogueDoesNotHaveIsNamedInTheError()
    {
        var assessment = Made.Assess(Answers.Empty);

        Assert.Contains("no tool igloo", Assert.Throws<KeyNotFoundException>(() => assessment["igloo"]).Message, StringComparison.Ordinal);
        Assert.Null(assessment.Find("igloo"));
        Assert.False(assessment.Fits("igloo"));
    }

    [Fact]
    public void WhatIsWorkedOutForAStageIsWorkedOutOnce()
    {
        var stage = Made.Assess(Answers.Empty.With("place", Answer.Choose("city"))).Stages[0];

        Assert.True(stage.Ranked == stage.Ranked);
        Assert.True(stage.RuledOut == stage.RuledOut);
        Assert.True(stage.Leaders == stage.Leaders);
    }

    [Fact]
    public void WhatOneAnswerRulesOutNoOtherPointOfItBringsBack()
    {
        var advisor = Advisor(
            [Ask("place", QuestionKind.One, Choice("desert"), Choice("city")), Ask("time", QuestionKind.One, Choice("day"), Choice("night"))],
            Tool("sledge", Out(Condition.AnyOf("place", "desert")), For(Condition.AnyOf("place", "desert"), 5), For(Condition.AnyOf("time", "night"), 5)));

        var sledge = advisor.Assess(Answers.Empty.With("time", Answer.Choose("night")).With("place", Answer.Choose("desert")))["sledge"];

        Assert.False(sledge.Fits);
        Assert.Equal((2, 1), (sledge.For.Length, sledge.RuledOutBy.Length));
    }

    [Fact]
    public void AnEffectOnAQuestionThatIsNotAskedCountsForNothing()
    {
        var advisor = Advisor([Ask("place", QuestionKind.One, Choice("desert"), Choice("city"))], Tool("sledge", Out(Condition.AnyOf("snow", "none"))));

        Assert.True(advisor.Assess(Answers.Empty.With("snow", Answer.Choose("none")))["sledge"].Fits);
    }

    [Fact]
    public void AStageThatAnUnknownQuestionDecidesIsAlwaysLookedAt()
    {
        var advisor = Advisor(
            [Ask("place", QuestionKind.One, Choice("desert"), Choice("city"))], [new("stage", "Stage", Condition.AnyOf("snow", "none"))], [Tool("sledge")]);

        Assert.Single(advisor.Assess(Answers.Empty).Stages);
    }
}
