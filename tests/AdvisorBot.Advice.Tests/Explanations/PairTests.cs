using AdvisorBot.Advice.Explanations;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Shipped;

namespace AdvisorBot.Advice.Tests.Explanations;

/// <summary>What the guide of 2018 says of tools that go together.</summary>
public class PairTests
{
    static readonly Advisor Advisor = Repository.Library.Get("azure-machine-learning", "en");
    static readonly Answers Both = Answers.Empty.With("stage", Answer.Choose("both"));

    [Fact]
    public void TheWebServiceTakesModelsOfMachineLearningStudioOnlyAndSaysWhere()
    {
        var pair = Assert.Single(Advisor.Pairs(Both), pair => pair.Deploy.Tool.Id == "ml-web-service");

        Assert.Equal("ml-studio", pair.Prepare.Tool.Id);
        Assert.Equal(PairKind.Linked, pair.Kind);
        Assert.Equal(
            ("azure-machine-learning-web-service", "considerations", 1), (pair.Reason!.Place.SectionId, pair.Reason.Place.List, pair.Reason.Place.Item));
    }

    [Fact]
    public void AContainerComesStraightFromTheWorkbench()
    {
        var pair = Find("azure-ml", "container");

        Assert.Equal(PairKind.Linked, pair.Kind);
        Assert.Equal(("web-service-in-a-container", "benefits", 3), (pair.Reason!.Place.SectionId, pair.Reason.Place.List, pair.Reason.Place.Item));
        Assert.Equal(pair.Prepare.Score + pair.Deploy.Score + 3, pair.Score);
    }

    [Fact]
    public void DatabricksNotebooksScoreInBatches()
    {
        var pair = Find("databricks", "databricks-scoring");

        Assert.Equal(PairKind.Linked, pair.Kind);
        Assert.Equal("databricks-scoring-notebooks", pair.Reason!.Id);
        Assert.Equal(pair.Prepare.Score + pair.Deploy.Score + 1, pair.Score);
    }

    [Fact]
    public void WhatNothingSpeaksOfIsPossibleWithoutAReason()
    {
        var pair = Find("databricks", "container");

        Assert.Equal((PairKind.Possible, null), (pair.Kind, pair.Reason));
    }

    [Theory]
    [InlineData("prepare")]
    [InlineData("deploy")]
    public void ThereAreNoPairsWhenOnlyOneStageIsNeeded(string stage) =>
        Assert.Empty(Advisor.Pairs(Both.With("stage", Answer.Choose(stage))));

    [Fact]
    public void WhatIsRuledOutIsInNoPair()
    {
        var pairs = Advisor.Pairs(Both.With("data-size", Answer.Amount(AmountRange.Exactly(5e12))));

        Assert.NotEmpty(pairs);
        Assert.DoesNotContain(pairs, pair => pair.Prepare.Tool.Id == "ml-studio" || pair.Deploy.Tool.Id == "ml-web-service");
    }

    [Fact]
    public void AWorkbenchModelOnADeviceGoesIntoAContainerFirst()
    {
        var pairs = Advisor.Pairs(Both.With("scoring", Answer.Choose("edge")));

        Assert.Equal(("azure-ml", "container"), (pairs[0].Prepare.Tool.Id, pairs[0].Deploy.Tool.Id));
    }

    static Pair Find(string prepare, string deploy) =>
        Assert.Single(Advisor.Pairs(Both), pair => pair.Prepare.Tool.Id == prepare && pair.Deploy.Tool.Id == deploy);
}
