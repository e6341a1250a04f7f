using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Shipped;

/// <summary>Four conversations whose outcome the document of 2018 settles.</summary>
public class GuidedScenarioTests
{
    static readonly Advisor Advisor = Repository.Library.Get("azure-machine-learning", "en");

    [Fact]
    public void PythonAndRWithFiveTerabytesInScheduledBatchesLeadsToDatabricksForBothStages()
    {
        var assessment = Assess(
            ("stage", Answer.Choose("both")),
            ("skills", Answer.Choose("python", "r")),
            ("offline", Answer.Choose("no")),
            ("data-size", Answer.Amount(AmountRange.Exactly(5e12))),
            ("scoring-size", Answer.Amount(AmountRange.Exactly(5e12))),
            ("scoring", Answer.Choose("batch")));

        Assert.Equal("databricks", First(assessment, "prepare").Tool.Id);
        Assert.Equal("databricks-scoring", First(assessment, "deploy").Tool.Id);
        var pair = Advisor.Pairs(assessment.Answers)[0];
        Assert.Equal(("databricks", "databricks-scoring"), (pair.Prepare.Tool.Id, pair.Deploy.Tool.Id));
    }

    [Fact]
    public void NoCodeAndSingleRecordsOverRestLeadsToStudioAndItsWebServiceWithWhatReplacesThem()
    {
        var assessment = Assess(
            ("stage", Answer.Choose("both")),
            ("skills", Answer.Choose("no-code")),
            ("data-size", Answer.Amount(AmountRange.Exactly(2e9))),
            ("scoring", Answer.Choose("single")));

        var (studio, service) = (First(assessment, "prepare"), First(assessment, "deploy"));
        Assert.Equal("ml-studio", studio.Tool.Id);
        Assert.Equal("ml-web-service", service.Tool.Id);
        Assert.All([studio.Tool.Lifecycle, service.Tool.Lifecycle], lifecycle =>
        {
            Assert.False(lifecycle.InService);
            Assert.Equal("2024-08-31", lifecycle.Since);
            Assert.Contains("Azure Machine Learning", lifecycle.Successor, StringComparison.Ordinal);
        });
        var pair = Advisor.Pairs(assessment.Answers)[0];
        Assert.Equal(("ml-studio", "ml-web-service"), (pair.Prepare.Tool.Id, pair.Deploy.Tool.Id));
    }

    [Fact]
    public void OfflineAtTheEdgeLeadsToAContainer()
    {
        var assessment = Assess(("offline", Answer.Choose("yes")), ("scoring", Answer.Choose("edge")));

        Assert.Equal("container", First(assessment, "deploy").Tool.Id);
        Assert.False(assessment["ml-web-service"].Fits);
        Assert.False(assessment["databricks-scoring"].Fits);
    }

    [Fact]
    public void DataThatMustStayInSqlServerLeadsToSqlServer()
    {
        var assessment = Assess(("data-home", Answer.Choose("sql-server")));

        Assert.Equal("sql-server", First(assessment, "deploy").Tool.Id);
    }

    static Assessment Assess(params (string Question, Answer Answer)[] answers) =>
        Advisor.Assess(Answers.From(answers.Select(pair => KeyValuePair.Create(pair.Question, pair.Answer))));

    /// <summary>The one tool that leads a stage; more than one would mean that the answers settle nothing.</summary>
    static ToolAssessment First(Assessment assessment, string stage) => Assert.Single(assessment.FindStage(stage)!.Leaders);
}
