using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Generated;
using CsCheck;

namespace AdvisorBot.Advice.Tests.Questions;

/// <summary>Checked against trying every answer to every open question.</summary>
public class NextQuestionPropertyTests
{
    [Fact]
    public void WhenNothingIsAskedNoAnswerStillToComeCanChangeWhoLeads() => SmallCatalogue.Conversations.Sample(NothingMoreCanChangeWhoLeads);

    [Fact]
    public void NorWhenThereAreTooManyToolsToCompareEachPair() => SmallCatalogue.WideConversations.Sample(NothingMoreCanChangeWhoLeads);

    [Fact]
    public void AQuestionIsAskedOnlyIfItsAnswerCanMakeADifference() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            if (advisor.Next(answers) is not { } next)
                return;
            var others = Open(advisor, answers).Where(question => question.Id != next.Question.Id).ToList();
            Assert.Contains(Completions(advisor, answers, others), all =>
                SmallCatalogue.AnswersTo(next.Question, answers[next.Question.Id]).Select(answer => Settled(advisor, all.With(next.Question.Id, answer)))
                    .Append(Settled(advisor, all)).Distinct().Count() > 1);
        });

    [Fact]
    public void AnAnsweredOrSkippedQuestionIsNotAskedAgain() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            var skipped = new HashSet<string>();
            while (advisor.Next(answers, skipped) is { } next)
            {
                Assert.False(next.Question.IsSettledBy(answers[next.Question.Id]));
                Assert.True(skipped.Add(next.Question.Id));
                Assert.True(next.Question.AskWhen is not { } gate || gate.Holds(advisor.Interview.Find(gate.QuestionId)!, answers[gate.QuestionId]));
            }
        });

    [Fact]
    public void TheChanceOfChangeIsThatOfItsAnswersByThemselves() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            if (advisor.Next(answers) is not { } next || next.Question.Kind == QuestionKind.Many)
                return;
            var now = SmallCatalogue.Result(advisor, answers);
            var choices = next.Question.Choices.Where(choice => answers[next.Question.Id] is not Answer.Chosen denial || !denial.Lacking.Contains(choice.Id)).ToList();
            var total = choices.Sum(choice => choice.Likelihood);
            var expected = choices.Sum(choice => SmallCatalogue.Result(advisor, answers.With(next.Question.Id, Answer.Choose(choice.Id))) != now ? choice.Likelihood / total : 0);
            Assert.Equal(expected, next.ChanceOfChange, 9);
        });

    [Fact]
    public void TheForecastIsZeroExactlyWhenNothingIsLeftToAsk() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            Assert.Equal(advisor.Next(answers) is not null, advisor.ExpectedQuestionsLeft(answers) > 0);
        });

    static void NothingMoreCanChangeWhoLeads((Advisor Advisor, Answers Answers) conversation)
    {
        var (advisor, answers) = conversation;
        if (advisor.Next(answers) is not null)
            return;
        var now = SmallCatalogue.Result(advisor, answers);
        Assert.All(Completions(advisor, answers, Open(advisor, answers)), all => Assert.Equal(now, SmallCatalogue.Result(advisor, all)));
    }

    // What is recommended, and which questions that opens: a question may matter because of what it lets be asked.
    static string Settled(Advisor advisor, Answers answers) =>
        SmallCatalogue.Result(advisor, answers) + "; " + string.Join(",", advisor.Interview.Questions.Where(question => question.AskWhen is { } gate && gate.Holds(advisor.Interview.Find(gate.QuestionId)!, answers[gate.QuestionId])).Select(question => question.Id));

    static List<Question> Open(Advisor advisor, Answers answers) => [.. advisor.Interview.Questions.Where(question => !question.IsSettledBy(answers[question.Id]))];

    /// <summary>Every way to answer these questions, or leave them, that keeps to when they are asked.</summary>
    static IEnumerable<Answers> Completions(Advisor advisor, Answers answers, List<Question> open)
    {
        IEnumerable<Answers> all = [answers];
        return open.Aggregate(all, (some, question) => some.SelectMany(head =>
            question.AskWhen is { } gate && !gate.Holds(advisor.Interview.Find(gate.QuestionId)!, head[gate.QuestionId])
                ? [head]
                : SmallCatalogue.AnswersTo(question, head[question.Id]).Select(answer => head.With(question.Id, answer)).Prepend(head)));
    }
}
