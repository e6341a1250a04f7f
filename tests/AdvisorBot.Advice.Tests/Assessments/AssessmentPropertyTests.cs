using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Generated;
using CsCheck;

namespace AdvisorBot.Advice.Tests.Assessments;

public class AssessmentPropertyTests
{
    [Fact]
    public void TheOrderOfAnswersMakesNoDifference() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            var reversed = Answers.From(answers.InOrder.Reverse());

            return Describe(advisor, answers) == Describe(advisor, reversed);
        });

    [Fact]
    public void AnotherAnswerNeverBringsARuledOutToolBack() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            var before = advisor.Assess(answers);
            foreach (var question in advisor.Interview.Questions.Where(question => !answers.Contains(question.Id)))
            {
                foreach (var answer in SmallCatalogue.AnswersTo(question))
                {
                    var after = advisor.Assess(answers.With(question.Id, answer));
                    Assert.All(advisor.Catalogue.Tools.Where(tool => !before[tool.Id].Fits), tool => Assert.False(after[tool.Id].Fits));
                }
            }
        });

    [Fact]
    public void NotSureChangesNothing() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            var unsure = advisor.Interview.Questions.Where(question => !answers.Contains(question.Id))
                .Aggregate(answers, (all, question) => all.With(question.Id, Answer.Unsure));

            return Describe(advisor, answers) == Describe(advisor, unsure);
        });

    [Fact]
    public void EveryReasonIsAPointOfItsToolWokenByAnAnswerThatWasGiven() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            var assessment = advisor.Assess(answers);
            foreach (var tool in advisor.Catalogue.Tools.Select(tool => assessment[tool.Id]))
            {
                foreach (var reason in tool.For.Concat(tool.Against).Concat(tool.RuledOutBy))
                {
                    Assert.Equal(tool.Tool.Id, reason.Point.ToolId);
                    Assert.True(reason.Effect.Holds(advisor.Interview, answers));
                    Assert.True(
                        reason.Effect.Conditions.First(condition => condition.QuestionId == reason.QuestionId)
                            .Holds(advisor.Interview.Find(reason.QuestionId)!, answers[reason.QuestionId]));
                }
                Assert.Equal(tool.Fits, tool.RuledOutBy.IsEmpty);
                Assert.Equal(tool.For.Sum(reason => reason.Effect.Weight) - tool.Against.Sum(reason => reason.Effect.Weight), tool.Score);
            }
        });

    [Fact]
    public void FittingToolsAreRankedByScoreThenFewerReasonsAgainstThenCatalogueOrderWhateverBecameOfThem() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            foreach (var stage in advisor.Assess(answers).Stages)
            {
                var expected = advisor.Catalogue.Tools.Where(tool => tool.StageId == stage.Stage.Id)
                    .Select(tool => advisor.Assess(answers)[tool.Id])
                    .Where(tool => tool.Fits)
                    .OrderByDescending(tool => tool.Score)
                    .ThenBy(tool => tool.Against.Length);
                Assert.Equal(expected.Select(tool => tool.Tool.Id), stage.Ranked.Select(tool => tool.Tool.Id));
            }
        });

    static string Describe(Advisor advisor, Answers answers)
    {
        var assessment = advisor.Assess(answers);
        return SmallCatalogue.Result(advisor, answers) + "; " + string
            .Join(", ", advisor.Catalogue.Tools.Select(tool => assessment[tool.Id]).Select(tool => $"{tool.Tool.Id} {tool.Fits} {tool.Score}"));
    }
}
