using AdvisorBot.Advice.Explanations;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Shipped;

namespace AdvisorBot.Advice.Tests.Explanations;

public class PurposeTests
{
    static readonly Advisor Advisor = Repository.Library.Get("microsoft-ai-and-ml-2026", "en");

    [Theory]
    [InlineData("prebuilt", new[] { "foundry-tools" })]
    [InlineData("analytics", new[] { "fabric", "databricks", "synapse" })]
    [InlineData("generative", new[] { "azure-ml-studio", "foundry", "foundry-tools", "databricks", "foundry-local", "azure-local", "foundry-toolkit" })]
    public void FewToolsAreNamedForAGoal(string goal, string[] named)
    {
        var answers = Answers.Empty.With("goal", Answer.Choose(goal));
        var purpose = Purpose.Of(Advisor.Catalogue, Advisor.Interview, answers);

        Assert.NotNull(purpose);
        Assert.Equal(
            named.Order(), Advisor.Assess(answers).Stages.SelectMany(stage => stage.Ranked).Where(purpose.IsServedBy).Select(tool => tool.Tool.Id).Order());
    }

    [Fact]
    public void ThereIsNoneWithoutAnAnswerNorWhereTheFirstQuestionOnlyOpensStages()
    {
        Assert.Null(Purpose.Of(Advisor.Catalogue, Advisor.Interview, Answers.Empty));
        Assert.Null(Purpose.Of(Advisor.Catalogue, Advisor.Interview, Answers.Empty.With("goal", Answer.Unsure)));
        var older = Repository.Library.Get("azure-machine-learning", "en");
        Assert.Null(Purpose.Of(older.Catalogue, older.Interview, Answers.Empty.With("stage", Answer.Choose("both"))));
    }
}
