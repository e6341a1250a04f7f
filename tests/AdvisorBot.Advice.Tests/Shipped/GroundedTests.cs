using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Coverage;
using AdvisorBot.Advice.Explanations;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Shipped;

/// <summary>Whatever an answer does to a tool, a place in the document says so.</summary>
public class GroundedTests
{
    [Theory]
    [ClassData(typeof(Catalogues))]
    public void EveryAnswerActsOnlyThroughPointsWithAPlace(string id, string language)
    {
        var advisor = Repository.Library.Get(id, language);
        foreach (var (question, answer) in AnswersOf(advisor.Interview))
        {
            var assessment = advisor.Assess(Answers.Empty.With(question.Id, answer));
            Assert.All(advisor.Catalogue.Tools, tool =>
            {
                var standing = assessment[tool.Id];
                Reason[] reasons = [.. standing.For, .. standing.Against, .. standing.RuledOutBy];
                Assert.Equal(standing.Score, standing.For.Sum(reason => reason.Effect.Weight) - standing.Against.Sum(reason => reason.Effect.Weight));
                Assert.Equal(standing.Fits, standing.RuledOutBy.IsEmpty);
                Assert.All(reasons, reason =>
                {
                    Assert.Equal((question.Id, answer), (reason.QuestionId, reason.Answer));
                    Assert.Contains(reason.Point, tool.Points);
                    Assert.NotEmpty(reason.Point.Text);
                    Assert.NotEmpty(reason.Point.Place.SectionTitle);
                    Assert.True(reason.Point.Correction is null || reason.Point.Correction.Source.Title.Length > 0, reason.Point.Id);
                });
            });
        }
    }

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void EveryAnswerActsOnSomeToolOrIsAPlainNo(string id, string language)
    {
        var advisor = Repository.Library.Get(id, language);
        // What settles which stages or questions there are acts by that, and what is tested together with another answer by both.
        var elsewhere = advisor.Catalogue.Stages.Select(stage => stage.When?.QuestionId)
            .Concat(
                advisor.Interview.Questions.SelectMany(question => new[] { question.AskWhen, question.AskUnless }.SelectMany(gate => gate?.QuestionIds ?? [])))
            .Concat(
                advisor.Catalogue.Tools.SelectMany(tool => tool.Points).SelectMany(point => point.Effects).Where(effect => effect.IsJoint)
                    .SelectMany(effect => effect.Conditions).Select(condition => condition.QuestionId))
            .ToHashSet();
        foreach (var group in AnswersOf(advisor.Interview).Where(pair => !elsewhere.Contains(pair.Question.Id)).GroupBy(pair => pair.Question.Id))
        {
            // "No", "cost is no concern" and the like are there to be said; what nobody says can act on nothing.
            var idle = group.Where(pair => !Acts(advisor, pair.Question, pair.Answer)).Select(pair => ((Answer.Chosen)pair.Answer).ChoiceIds[0]).ToList();
            Assert.True(idle.Count <= 1, $"{group.Key}: {string.Join(", ", idle)}");
        }
    }

    static bool Acts(Advisor advisor, Question question, Answer answer)
    {
        var assessment = advisor.Assess(Answers.Empty.With(question.Id, answer));
        return advisor.Catalogue.Tools.Any(tool => assessment[tool.Id] is { Fits: false } or { For.Length: > 0 } or { Against.Length: > 0 });
    }

    [Fact]
    public void NothingIsGroundedInNothing()
    {
        var advisor = Repository.Library.Get("azure-machine-learning", "en");
        var assessment = advisor.Assess(Answers.Empty);

        Assert.All(
            advisor.Catalogue.Tools, tool => Assert.True(assessment[tool.Id] is { Fits: true, Score: 0, For.IsEmpty: true, Against.IsEmpty: true }, tool.Id));
    }

    [Fact]
    public void EveryLinkedPairNamesThePointThatJoinsIt()
    {
        var pairs = Repository.Library.Get("azure-machine-learning", "en").Pairs(Answers.Empty.With("stage", Answer.Choose("both")));

        Assert.Contains(pairs, pair => pair.Kind == PairKind.Linked);
        Assert.All(pairs, pair => Assert.Equal(pair.Kind == PairKind.Linked, pair.Reason is not null));
        Assert.All(pairs.Where(pair => pair.Deploy.Tool.Id == "ml-web-service"), pair => Assert.Equal("ml-studio", pair.Prepare.Tool.Id));
    }

    [Theory]
    [ClassData(typeof(Catalogues))]
    public void TheCoverageHasAPointForEveryPlaceAndAReasonForEverySilence(string id, string language)
    {
        var (catalogue, interview) = Catalogues.Get(id, language);

        var report = CoverageReport.Of(catalogue, interview);

        Assert.All(report.Places, place => Assert.NotEmpty(place.Points));
        Assert.Equal(catalogue.Tools.Sum(tool => tool.Points.Length), report.Places.Sum(place => place.Points.Length));
        Assert.All(report.Silent, point => Assert.False(string.IsNullOrEmpty(point.Silent), point.Id));
        Assert.All(report.Places.SelectMany(place => place.Points).SelectMany(point => point.WokenBy), answer => Assert.NotEmpty(answer.Choices));
    }

    static IEnumerable<(Question Question, Answer Answer)> AnswersOf(Interview interview) =>
        interview.Questions.SelectMany(question => question.Choices.Select(choice => (question, Answer.Choose(choice.Id))));
}
