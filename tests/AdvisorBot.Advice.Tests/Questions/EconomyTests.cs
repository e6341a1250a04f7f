using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Questions;
using AdvisorBot.Advice.Tests.Generated;
using CsCheck;

namespace AdvisorBot.Advice.Tests.Questions;

/// <summary>That the question is asked after which the fewest matter, counted anew from every answer.</summary>
public class EconomyTests
{
    // As many are looked at two answers ahead.
    const int Promising = 3;

    // Two questions of one aim, each of which decides something, are seldom in a random catalogue.
    const int Cases = 2000;

    [Fact]
    public void OneAnswerAheadNoOtherOfTheSameAimLeavesFewer() => SmallCatalogue.Conversations.Sample(conversation =>
    {
        if (Asked(conversation, farSighted: false) is not var (interviewer, next, rivals))
            return;
        Assert.All(
            rivals,
            rival => Assert.True(Left(interviewer, next.Question.Id, conversation.Answers) <= Left(interviewer, rival, conversation.Answers) + 1e-9, rival));
    }, iter: Cases);

    [Fact]
    public void TwoAnswersAheadNoneOfTheMostPromisingLeavesFewer() => SmallCatalogue.Conversations.Sample(conversation =>
    {
        if (Asked(conversation, farSighted: true) is not var (interviewer, next, rivals))
            return;
        var best = rivals.Append(next.Question.Id).OrderBy(id => Math.Round(Left(interviewer, id, conversation.Answers), 9)).Take(Promising).ToList();
        // Of those that are level in this, others may have been looked at.
        if (best.Contains(next.Question.Id))
            Assert.All(
                best,
                id =>
                    Assert.True(
                        LeftAfterTwo(interviewer, next.Question.Id, conversation.Answers) <= LeftAfterTwo(interviewer, id, conversation.Answers) + 1e-9, id));
    }, iter: Cases);

    [Fact]
    public void WhatDecidesByItselfGoesBeforeWhatNeedsOthers() => SmallCatalogue.Conversations.Sample(conversation =>
    {
        var (advisor, answers) = conversation;
        if (advisor.Next(answers) is not { Question.First: false, ChanceOfChange: 0 } next)
            return;
        var interviewer = InterviewerOf(advisor);
        Assert.All(
            Askable(interviewer, answers).Where(prospect => prospect.Compiled.Question.Aim == next.Question.Aim),
            prospect => Assert.Equal(0, Chance(advisor, prospect, answers)));
    }, iter: Cases);

    /// <summary>What is asked, where its answer alone may decide, and the other questions of its aim of which that is true.</summary>
    static (Interviewer Interviewer, NextQuestion Next, List<string> Rivals)? Asked((Advisor Advisor, Answers Answers) conversation, bool farSighted)
    {
        var (advisor, answers) = conversation;
        if (SmallCatalogue.IsJoint(advisor))
            return null;
        var interviewer = InterviewerOf(advisor);
        if (interviewer.Choose(answers, farSighted) is not { Question.First: false, ChanceOfChange: > 0 } next)
            return null;
        var rivals = Askable(interviewer, answers)
            .Where(prospect =>
                prospect.Id != next.Question.Id && prospect.Compiled.Question.Aim == next.Question.Aim && Chance(advisor, prospect, answers) > 0);
        return (interviewer, next, [.. rivals.Select(prospect => prospect.Id)]);
    }

    static Interviewer InterviewerOf(Advisor advisor) => new(new Ruleset(advisor.Catalogue, advisor.Interview));

    static List<Prospect> Askable(Interviewer interviewer, Answers answers) => interviewer.Askable(interviewer.LookOut(answers), answers);

    static double Chance(Advisor advisor, Prospect prospect, Answers answers) =>
        prospect.Likely.Where(outcome => SmallCatalogue.Result(advisor, answers) != SmallCatalogue.Result(advisor, answers.With(prospect.Id, outcome.Answer)))
            .Sum(outcome => outcome.Probability);

    static double Left(Interviewer interviewer, string id, Answers answers) =>
        interviewer.Find(id, answers).Likely.Sum(outcome => outcome.Probability * interviewer.LookOut(answers.With(id, outcome.Answer)).Relevant.Count);

    static double LeftAfterTwo(Interviewer interviewer, string id, Answers answers) => interviewer.Find(id, answers).Likely.Sum(outcome =>
    {
        var then = answers.With(id, outcome.Answer);
        var askable = Askable(interviewer, then);
        return askable.Count == 0 ? 0 : outcome.Probability * (1 + askable.Min(second => Left(interviewer, second.Id, then)));
    });
}
