using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Shipped;
using Xunit.Abstractions;

namespace AdvisorBot.Advice.Tests.Inquiries;

/// <summary>The questions of people, graded. The first score on the fresh ones stands in docs/questions.md.</summary>
public class AskedQuestionTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("fresh-questions.yaml", 60, 57, 0)]
    [InlineData("development-questions.yaml", 70, 66, 0)]
    [InlineData("second-fresh-questions.yaml", 60, 51, 0)]
    [InlineData("second-further-questions.yaml", 90, 78, 0)]
    [InlineData("third-fresh-questions.yaml", 70, 48, 0)]
    [InlineData("fourth-fresh-questions.yaml", 72, 40, 3)]
    public void MostQuestionsAreAnsweredRightAndHardlyAnyHarmfully(string file, int count, int right, int harmful)
    {
        var graded = AskedQuestion.Read(file).Select(asked => (Asked: asked, Finding: Ask(asked)))
            .Select(pair => (pair.Asked, pair.Finding, Grade: Grading.Of(pair.Asked, pair.Finding))).ToList();
        foreach (var (asked, finding, grade) in graded.Where(one => one.Grade != Grade.Right))
            output.WriteLine(
                $"{grade}: {asked.Question} -> {finding.Kind} {finding.Subject} {string.Join("; ", finding.Tools.Where(tool => !tool.Points.IsEmpty).Take(6).Select(tool => $"{tool.Saying} {string.Join(", ", tool.Points.Select(point => point.Id))}"))}");
        output.WriteLine(string.Join(", ", graded.CountBy(one => one.Grade).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key} {pair.Value}")));

        Assert.Equal(count, graded.Count);
        Assert.InRange(graded.Count(one => one.Grade == Grade.Harmful), 0, harmful);
        Assert.InRange(graded.Count(one => one.Grade == Grade.Right), right, count);
    }

    [Theory]
    [InlineData("fresh-questions.yaml")]
    [InlineData("development-questions.yaml")]
    [InlineData("second-fresh-questions.yaml")]
    [InlineData("second-further-questions.yaml")]
    [InlineData("third-fresh-questions.yaml")]
    [InlineData("fourth-fresh-questions.yaml")]
    public void EveryStatementAndToolExpectedExists(string file) => Assert.All(AskedQuestion.Read(file), asked =>
    {
        var catalogue = Repository.Library.Get(asked.Guide, asked.Language).Catalogue;
        Assert.All(asked.Cites, id => Assert.NotNull(catalogue.FindPoint(id)));
        Assert.All(
            asked.Yes.Concat(asked.No).Concat(asked.Tools).Concat(asked.Focus is { } focus ? [focus] : []), id => Assert.NotNull(catalogue.FindTool(id)));
    });

    static Finding Ask(AskedQuestion asked) =>
        Repository.Library.Get(asked.Guide, asked.Language).Ask(new(asked.Question, Answers.Empty) { Focus = asked.Focus });
}
