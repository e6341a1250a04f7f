using AdvisorBot.Advice.Explanations;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Generated;
using AdvisorBot.Advice.Tests.Shipped;
using CsCheck;

namespace AdvisorBot.Advice.Tests.Explanations;

public class CompareTests
{
    static readonly Advisor Advisor = Repository.Library.Get("azure-machine-learning", "en");

    static readonly Answers Given = Answers.Empty
        .With("budget", Answer.Choose("free"))
        .With("gpu", Answer.Choose("yes"))
        .With("operations", Answer.Unsure)
        .With("teamwork", Answer.Choose("sharing"));

    [Fact]
    public void TheRowsAreTheUsersOwnCriteriaInTheOrderOfAnswering() =>
        Assert.Equal(["budget", "gpu", "teamwork"], Advisor.Compare(Given, ["databricks", "azure-notebooks"]).Rows.Select(row => row.Question.Id));

    [Fact]
    public void EachCellSaysHowTheDocumentSpeaksOfThatTool()
    {
        var comparison = Advisor.Compare(Given, ["databricks", "azure-notebooks", "jupyter"]);

        Assert.Equal([Verdict.RuledOut, Verdict.For, Verdict.Unstated], comparison.Rows[0].Cells.Select(cell => cell.Verdict));
        Assert.Equal([Verdict.For, Verdict.Against, Verdict.Unstated], comparison.Rows[1].Cells.Select(cell => cell.Verdict));
        Assert.Equal([Verdict.For, Verdict.For, Verdict.For], comparison.Rows[2].Cells.Select(cell => cell.Verdict));
        Assert.Equal("databricks-charges", Assert.Single(comparison.Rows[0].Cells[0].Reasons).Point.Id);
    }

    [Fact]
    public void AnAnswerTheDocumentDoesNotHoldAgainstAToolIsNeutral()
    {
        var comparison = Advisor.Compare(Given.With("budget", Answer.Choose("pay")), ["databricks", "jupyter"]);

        Assert.Equal([Verdict.Neutral, Verdict.Unstated], comparison.Rows[0].Cells.Select(cell => cell.Verdict));
    }

    [Fact]
    public void PointsForAndAgainstOneAnswerAreMixed()
    {
        // A team that knows SQL only can call the functions, but the models in them are R or Python.
        var comparison = Advisor.Compare(Answers.Empty.With("skills", Answer.Choose("sql")), ["sql-server"]);

        Assert.Equal(Verdict.Mixed, comparison.Rows[0].Cells[0].Verdict);
    }

    [Fact]
    public void AToolThatDoesNotExistIsRefused() => Assert.Throws<KeyNotFoundException>(() => Advisor.Compare(Given, ["databricks", "abacus"]));

    [Fact]
    public void TheCellsHoldEveryReasonOfEveryToolExactlyOnce() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            var ids = advisor.Catalogue.Tools.Select(tool => tool.Id).ToList();
            var comparison = advisor.Compare(answers, ids);
            Assert.Equal(ids, comparison.Tools.Select(tool => tool.Tool.Id));
            Assert.DoesNotContain(comparison.Rows, row => row.Answer is Answer.NotSure || row.Cells.All(cell => cell.Verdict == Verdict.Unstated));
            for (var column = 0; column < ids.Count; column++)
            {
                var tool = comparison.Tools[column];
                var told = comparison.Rows.SelectMany(row => row.Cells[column].Reasons).ToHashSet();
                Assert.True(told.SetEquals([.. tool.For, .. tool.Against, .. tool.RuledOutBy]));
            }
        });
}
