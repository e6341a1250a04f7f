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

    /// <summary>What such questions hang on is rare in random conversations: a gate that was denied, or answers that exclude each other.</summary>
    [Fact]
    public void AQuestionIsNeverAskedWhoseAnswerCanMakeNoDifference() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            if (advisor.Next(answers) is { } next)
                Assert.True(CanMatter(advisor, answers, next.Question));
        }, iter: 5000);

    static bool CanMatter(Advisor advisor, Answers answers, Question question)
    {
        var others = Open(advisor, answers).Where(other => other.Id != question.Id).ToList();
        return Completions(advisor, answers, others).Any(all =>
            SmallCatalogue.AnswersTo(question, answers[question.Id]).Select(answer => Settled(advisor, all.With(question.Id, answer)))
                .Append(Settled(advisor, all)).Distinct().Count() > 1);
    }

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
                Assert.True(IsAsked(advisor, next.Question, answers));
            }
        });

    [Fact]
    public void TheChanceOfChangeIsThatOfItsAnswersByThemselves() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            if (advisor.Next(answers) is not { } next || next.Question.Kind.TakesSeveral)
                return;
            var now = SmallCatalogue.Result(advisor, answers);
            var choices = next.Question.Choices.Where(choice => answers[next.Question.Id] is not Answer.Chosen denial || !denial.Lacking.Contains(choice.Id))
                .ToList();
            var total = choices.Sum(choice => choice.Likelihood);
            var expected = choices.Sum(choice =>
                SmallCatalogue.Result(advisor, answers.With(next.Question.Id, Answer.Choose(choice.Id))) != now ? choice.Likelihood / total : 0);
            Assert.Equal(expected, next.ChanceOfChange, 9);
        });

    [Fact]
    public void TheMostQuestionsLeftIsZeroExactlyWhenNothingIsLeftToAsk() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            Assert.Equal(advisor.Next(answers) is not null, advisor.MostQuestionsLeft(answers) > 0);
            // That what the bounds let through decides nothing after all is seldom.
        }, iter: 3000);

    [Fact]
    public void EveryAnswerLowersTheMostQuestionsLeft() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            while (advisor.Next(answers) is { Question: var asked })
            {
                var left = advisor.MostQuestionsLeft(answers);
                Assert.All(
                    SmallCatalogue.AnswersTo(asked, answers[asked.Id]).Append(asked.Combine(answers[asked.Id], Answer.Unsure)),
                    answer => Assert.InRange(advisor.MostQuestionsLeft(answers.With(asked.Id, answer)), 0, left - 1));
                answers = answers.With(asked.Id, asked.Combine(answers[asked.Id], Answer.Unsure));
            }
        });

    [Fact]
    public void WhatIsFixedIsAskedBeforeWhatIsLiked() =>
        SmallCatalogue.Conversations.Sample(conversation =>
        {
            var (advisor, answers) = conversation;
            if (advisor.Next(answers) is not { Question: { First: false } asked })
                return;
            // Each of the others, asked alone, would have been worth it.
            var alone = Open(advisor, answers).Where(question => question.Aim < asked.Aim && question.Id != asked.Id);
            Assert.All(alone, question => Assert.DoesNotContain(question.Id, Worthwhile(advisor, answers)));
        });

    static void NothingMoreCanChangeWhoLeads((Advisor Advisor, Answers Answers) conversation)
    {
        var (advisor, answers) = conversation;
        if (advisor.Next(answers) is not null)
            return;
        var now = SmallCatalogue.Result(advisor, answers);
        Assert.All(Completions(advisor, answers, Open(advisor, answers)), all => Assert.Equal(now, SmallCatalogue.Result(advisor, all)));
    }

    /// <summary>Open questions of which a single answer changes who leads.</summary>
    static IEnumerable<string> Worthwhile(Advisor advisor, Answers answers) =>
        from question in Open(advisor, answers)
        where IsAsked(advisor, question, answers)
        where SmallCatalogue.AnswersTo(question, answers[question.Id])
            .Any(answer => SmallCatalogue.Result(advisor, answers.With(question.Id, answer)) != SmallCatalogue.Result(advisor, answers))
        select question.Id;

    static bool IsAsked(Advisor advisor, Question question, Answers answers) =>
        (question.AskWhen is not { } when || when.Holds(advisor.Interview, answers))
        && (question.AskUnless is not { } unless || !unless.Holds(advisor.Interview, answers));

    // What is recommended, and which questions that opens: a question may matter because of what it lets be asked.
    static string Settled(Advisor advisor, Answers answers) =>
        SmallCatalogue.Result(advisor, answers) + "; " + string
            .Join(",", advisor.Interview.Questions.Where(question => IsAsked(advisor, question, answers)).Select(question => question.Id));

    static List<Question> Open(Advisor advisor, Answers answers) =>
        [.. advisor.Interview.Questions.Where(question => !question.IsSettledBy(answers[question.Id]))];

    /// <summary>Every way to answer these questions, or leave them, that keeps to when they are asked.</summary>
    static IEnumerable<Answers> Completions(Advisor advisor, Answers answers, List<Question> open)
    {
        IEnumerable<Answers> all = [answers];
        return open.Aggregate(all, (some, question) => some.SelectMany(head =>
            !IsAsked(advisor, question, head)
                ? [head]
                : SmallCatalogue.AnswersTo(question, head[question.Id]).Select(answer => head.With(question.Id, answer)).Prepend(head)));
    }
}
