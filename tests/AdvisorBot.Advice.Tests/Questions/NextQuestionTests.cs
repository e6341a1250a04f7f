using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;
using static AdvisorBot.Advice.Tests.Generated.HandMade;

namespace AdvisorBot.Advice.Tests.Questions;

/// <summary>What is asked next, on catalogues small enough to see why.</summary>
public class NextQuestionTests
{
    static readonly Question Place = Ask("place", QuestionKind.One, Choice("desert", 3), Choice("city", 1));
    static readonly Question Time = Ask("time", QuestionKind.One, Choice("day"), Choice("night"));

    [Fact]
    public void AQuestionThatSettlesAllIsWorthItselfAndNamesTheToolsItCanMove()
    {
        var advisor = Advisor(
            [Place], Tool("camel", For(Condition.AnyOf("place", "desert"))), Tool("tram"), Tool("tent", Against(Condition.AnyOf("place", "city"))));

        var next = advisor.Next(Answers.Empty)!;

        Assert.Equal((Place, 1.0), (next.Question, next.ExpectedReduction));
        Assert.Equal(1, next.ChanceOfChange, 9);
        Assert.Equal(["camel", "tent"], next.ToolsAtStake.AsEnumerable());
    }

    [Fact]
    public void OnlyTheLikelihoodOfAnswersThatChangeWhoLeadsIsTheChanceOfChange()
    {
        var city = Tool("tram", For(Condition.AnyOf("place", "city")));

        Assert.Equal(0.25, Advisor([Place], city, Tool("bus")).Next(Answers.Empty)!.ChanceOfChange, 9);
        // Nowhere can the camel stay among those that lead.
        Assert.Equal(
            1, Advisor([Place], city, Tool("bus"), Tool("camel", Out(Condition.AnyOf("place", "desert", "city")))).Next(Answers.Empty)!.ChanceOfChange, 9);
    }

    [Fact]
    public void WhatPartsOnlyThoseThatCannotLeadAnyMoreIsNotAsked()
    {
        var advisor = Advisor([Place, Time], Ahead(5), Tool("lamp", For(Condition.AnyOf("time", "night"))), Tool("sail", For(Condition.AnyOf("time", "day"))));

        Assert.Null(advisor.Next(Answers.Empty.With("place", Answer.Choose("desert"))));
        Assert.Equal(0, advisor.MostQuestionsLeft(Answers.Empty.With("place", Answer.Choose("desert"))));
    }

    [Fact]
    public void WhatLetsSomeoneDrawLevelIsAsked()
    {
        var advisor = Advisor([Place, Time], Ahead(2), Tool("lamp", For(Condition.AnyOf("time", "night"), 2)));

        Assert.Equal(Time, advisor.Next(Answers.Empty.With("place", Answer.Choose("desert")))!.Question);
        Assert.Equal(1, advisor.MostQuestionsLeft(Answers.Empty.With("place", Answer.Choose("desert"))));
    }

    [Fact]
    public void ALeaderThatAnAnswerMayRuleOutDoesNotEndTheQuestions()
    {
        var camel = Tool("camel", For(Condition.AnyOf("place", "desert"), 5), Out(Condition.AnyOf("time", "night")));
        var advisor = Advisor([Place, Time], camel, Tool("tram"));

        Assert.Equal(Time, advisor.Next(Answers.Empty.With("place", Answer.Choose("desert")))!.Question);
    }

    [Fact]
    public void ALeaderThatGainsByWhateverLetsOthersGainStaysAheadOfThem()
    {
        var camel = Tool("camel", For(Condition.AnyOf("place", "desert"), 1), For(Condition.AnyOf("time", "night"), 3));
        var advisor = Advisor(
            [Place, Time], camel, Tool("tram", For(Condition.AnyOf("time", "night"), 3)), Tool("bus", For(Condition.AnyOf("time", "night"), 2)));

        Assert.Null(advisor.Next(Answers.Empty.With("place", Answer.Choose("desert"))));
    }

    [Fact]
    public void WhatWasRuledOutIsNotAskedAboutAnyMore()
    {
        var advisor = Advisor([Place, Time], Tool("camel", Out(Condition.AnyOf("place", "city")), For(Condition.AnyOf("time", "night"), 4)), Tool("tram"));

        Assert.Null(advisor.Next(Answers.Empty.With("place", Answer.Choose("city"))));
    }

    [Fact]
    public void OfEqualQuestionsTheFirstOfTheInterviewIsAsked()
    {
        var (first, second) = (Ask("b", QuestionKind.YesNo, Choice("yes"), Choice("no")), Ask("a", QuestionKind.YesNo, Choice("yes"), Choice("no")));
        var advisor = Advisor([first, second], Tool("one", For(Condition.AnyOf("a", "yes")), For(Condition.AnyOf("b", "yes"))), Tool("other"));

        Assert.Equal(first, advisor.Next(Answers.Empty)!.Question);
    }

    [Fact]
    public void AnOpeningQuestionComesBeforeAllOthersWhileItCanChangeTheResult()
    {
        var opening = Time with { First = true };
        var tools = ImmutableArray.Create(Tool("camel", For(Condition.AnyOf("place", "desert"), 3)), Tool("lamp", For(Condition.AnyOf("time", "night"))));

        Assert.Equal(opening, Advisor([Place, opening], tools).Next(Answers.Empty)!.Question);
        Assert.Equal(Place, Advisor([Place, opening], tools[..1].Add(Tool("tram"))).Next(Answers.Empty)!.Question);
    }

    [Fact]
    public void APurposeIsAskedBeforeAConstraintAndThatBeforeAPreference()
    {
        var questions = new[] { QuestionAim.Preference, QuestionAim.Constraint, QuestionAim.Purpose }
            .Select(aim => Ask($"{aim}", QuestionKind.YesNo, Choice("yes"), Choice("no")) with { Aim = aim }).ToImmutableArray();
        var advisor = Advisor(
            questions, Tool("one", [.. questions.Select(question => For(Condition.AnyOf(question.Id, "yes"), 5))]),
            Tool("other", [.. questions.Select(question => For(Condition.AnyOf(question.Id, "no"), 5))]));

        var asked = new List<string>();
        var skipped = new HashSet<string>();
        while (advisor.Next(Answers.Empty, skipped) is { Question.Id: var id } && skipped.Add(id))
            asked.Add(id);

        Assert.Equal(["Purpose", "Constraint", "Preference"], asked);
    }

    [Fact]
    public void AQuestionThatAnotherOpensWaitsForIt()
    {
        var gated = Time with { AskWhen = Requirement.Of(Condition.AnyOf("place", "desert")) };
        var advisor = Advisor([gated, Place], Tool("lamp", For(Condition.AnyOf("time", "night"))), Tool("sail", For(Condition.AnyOf("time", "day"))));

        Assert.Equal(Place, advisor.Next(Answers.Empty)!.Question);
        Assert.Equal(gated, advisor.Next(Answers.Empty.With("place", Answer.Choose("desert")))!.Question);
        Assert.Null(advisor.Next(Answers.Empty.With("place", Answer.Choose("city"))));
    }

    [Fact]
    public void AQuestionThatAnAnswerMakesNeedlessIsNotAsked()
    {
        var needless = Time with { AskUnless = Requirement.Of(Condition.AnyOf("place", "city")) };
        var advisor = Advisor([needless, Place], Tool("lamp", For(Condition.AnyOf("time", "night"))), Tool("sail", For(Condition.AnyOf("time", "day"))));

        Assert.Null(advisor.Next(Answers.Empty.With("place", Answer.Choose("city"))));
        Assert.Equal(needless, advisor.Next(Answers.Empty.With("place", Answer.Choose("desert")))!.Question);
    }

    [Fact]
    public void TheSameStateIsThoughtThroughOnce()
    {
        var advisor = Advisor([Place], Tool("camel", For(Condition.AnyOf("place", "desert"))), Tool("tram"));

        Assert.Same(advisor.Next(Answers.Empty), advisor.Next(Answers.Empty));
        Assert.Same(advisor.Next(Answers.Empty.With("place", Answer.Deny("city"))), advisor.Next(Answers.Empty.With("place", Answer.Deny("city"))));
    }

    [Fact]
    public void WhatWasSkippedCountsAsNotSure()
    {
        var advisor = Advisor([Place, Time], Tool("camel", For(Condition.AnyOf("place", "desert"))), Tool("lamp", For(Condition.AnyOf("time", "night"))));

        Assert.Equal(Time, advisor.Next(Answers.Empty, new HashSet<string> { "place", "no-such-question" })!.Question);
        Assert.Equal(1, advisor.MostQuestionsLeft(Answers.Empty, new HashSet<string> { "place" }));
    }

    static Tool Ahead(int weight) => Tool("camel", For(Condition.AnyOf("place", "desert"), weight));

    [Fact]
    public void WhatWasDeniedStaysDeniedWhenTheRestOfTheQuestionIsPassedOver()
    {
        var advisor = Advisor(
            [Ask("skills", QuestionKind.Many, Choice("python"), Choice("docker")), Ask("place", QuestionKind.One, Choice("desert"), Choice("city"))],
            Tool("box", Out(Condition.Lacks("skills", "docker")), For(Condition.AnyOf("place", "city"))),
            Tool("tent"));

        Assert.Null(advisor.Next(Answers.Empty.With("skills", Answer.Deny("docker")), new HashSet<string> { "skills" }));
        Assert.Equal("place", advisor.Next(Answers.Empty, new HashSet<string> { "skills" })!.Question.Id);
    }
}
