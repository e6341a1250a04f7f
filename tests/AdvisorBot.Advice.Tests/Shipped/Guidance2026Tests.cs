using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Shipped;

/// <summary>The catalogue of 2026 follows the decision path of its guidance.</summary>
public class Guidance2026Tests
{
    static readonly Advisor Advisor = Repository.Library.Get("microsoft-ai-and-ml-2026", "en");

    [Theory]
    [InlineData("foundry-tools", "goal=prebuilt")]
    [InlineData("foundry", "goal=generative")]
    [InlineData("azure-ml", "goal=own-model", "place=cloud", "needs=mlops")]
    [InlineData("windows-ml", "work=run", "place=windows")]
    [InlineData("ml-net", "goal=own-model", "work=both", "place=windows")]
    [InlineData("iot-edge", "work=run", "place=edge")]
    [InlineData("sql-intelligent", "work=run", "place=sql")]
    [InlineData("sql-server-ml", "goal=own-model", "work=train", "place=sql")]
    [InlineData("azure-ml-arc", "goal=own-model", "place=kubernetes")]
    [InlineData("fabric", "goal=analytics", "needs=power-bi")]
    [InlineData("synapse", "goal=analytics", "estate=synapse")]
    [InlineData("databricks", "goal=analytics", "estate=lakehouse")]
    [InlineData("databricks", "distributed=spark")]
    [InlineData("hdinsight", "estate=hadoop")]
    [InlineData("azure-ml-studio", "goal=own-model", "skills=no-code")]
    [InlineData("foundry-local", "goal=generative", "offline=yes", "place=edge")]
    [InlineData("aks", "work=run", "operations=own", "skills=containers", "place=cloud")]
    public void TheGuidancesOwnChoiceLeads(string toolId, params string[] given)
    {
        var answers = Answers.From(given.Select(text => text.Split('=')).Select(pair => KeyValuePair.Create(pair[0], Answer.Choose(pair[1]))));

        var leader = Assert.Single(Assert.Single(Advisor.Assess(answers).Stages).Leaders);

        Assert.Equal(toolId, leader.Tool.Id);
    }

    [Fact]
    public void TodaysGuidanceComesFirst() => Assert.Equal("microsoft-ai-and-ml-2026", Repository.Library.CatalogueIds[0]);

    [Fact]
    public void EveryProductOfTodayIsInService() => Assert.All(Advisor.Catalogue.Tools, tool => Assert.True(tool.Lifecycle.InService));
}
