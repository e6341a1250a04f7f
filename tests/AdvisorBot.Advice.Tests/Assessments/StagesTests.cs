using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using static AdvisorBot.Advice.Tests.Generated.HandMade;

namespace AdvisorBot.Advice.Tests.Assessments;

public class StagesTests
{
    static readonly Advisor Made = Advisor(
        [Ask("stage", QuestionKind.One, Choice("build"), Choice("run")), Ask("place", QuestionKind.One, Choice("desert"), Choice("city"))],
        [new("build", "Build", Condition.AnyOf("stage", "build")), new("run", "Run", Condition.AnyOf("stage", "run"))],
        [
            ToolOf("build", "tent", Out(Condition.AnyOf("place", "city"))),
            ToolOf("build", "house", For(Condition.AnyOf("place", "city"))),
            ToolOf("run", "camel", For(Condition.AnyOf("place", "desert"))),
            ToolOf("run", "horse", Out(Condition.AnyOf("place", "desert"))),
            ToolOf("run", "jeep", For(Condition.AnyOf("place", "desert"))),
            ToolOf("run", "bicycle", Against(Condition.AnyOf("place", "desert"))),
        ]);

    static Assessment In(string place, string? stage = null) =>
        Made.Assess((stage is null ? Answers.Empty : Answers.Empty.With("stage", Answer.Choose(stage))).With("place", Answer.Choose(place)));

    static IEnumerable<string> Ids(IEnumerable<ToolAssessment> tools) => tools.Select(tool => tool.Tool.Id);

    [Fact]
    public void OfEachStageThoseThatShareTheBestRankLead()
    {
        var desert = In("desert");

        Assert.Equal(["tent", "house"], Ids(desert.FindStage("build")!.Leaders));
        Assert.Equal(["camel", "jeep"], Ids(desert.FindStage("run")!.Leaders));
        Assert.Equal(["house"], Ids(In("city").FindStage("build")!.Leaders));
    }

    [Fact]
    public void OfEachStageThoseThatAnAnswerRulesOutAreOutAndTheOthersAreRanked()
    {
        var run = In("desert").FindStage("run")!;

        Assert.Equal(["horse"], Ids(run.RuledOut));
        Assert.Equal(["camel", "jeep", "bicycle"], Ids(run.Ranked));
        Assert.Equal(["tent"], Ids(In("city").FindStage("build")!.RuledOut));
    }

    [Fact]
    public void OnlyTheStageThatTheAnswerOpensIsLookedAt()
    {
        Assert.Equal(["build", "run"], In("desert").Stages.Select(stage => stage.Stage.Id));
        Assert.Equal("run", Assert.Single(In("desert", "run").Stages).Stage.Id);
        Assert.Null(In("desert", "run").FindStage("build"));
        Assert.Equal("build", Assert.Single(In("desert", "build").Stages).Stage.Id);
    }

    [Fact]
    public void AToolIsExplainedWithinItsStageWhetherThatIsNeededOrNot()
    {
        Assert.Equal("build", Made.Why(In("desert", "run").Answers, "house").Stage.Id);
        Assert.Equal("run", Made.Why(In("desert", "build").Answers, "camel").Stage.Id);
        Assert.Equal("run", Made.WhyNot(In("desert", "build").Answers, "bicycle").Stage.Id);
    }

    [Fact]
    public void TheFirstToolOfACatalogueFitsLikeAnyOther() => Assert.True(In("desert").Fits("tent") && !In("city").Fits("tent"));
}
