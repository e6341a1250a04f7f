using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Questions;
using static AdvisorBot.Advice.Tests.Generated.HandMade;

namespace AdvisorBot.Advice.Tests.Questions;

/// <summary>The parts that the choice of a question is made of.</summary>
public class OutlookTests
{
    static readonly Question Place = Ask("place", QuestionKind.One, Choice("desert"), Choice("city"));
    static readonly Question Time = Ask("time", QuestionKind.One, Choice("day"), Choice("night"));

    [Fact]
    public void StatesThatLeaveTheSameToSettleHaveOneSignature()
    {
        var advisor = Advisor(
            [Place, Time], Tool("lamp", For(Condition.AnyOf("time", "night"))),
            Tool("sail", For(Condition.AnyOf("time", "day")), Out(Condition.AnyOf("place", "city"))), Tool("tent", For(Condition.AnyOf("time", "night"))));
        var interviewer = new Interviewer(new Ruleset(advisor.Catalogue, advisor.Interview));

        var open = interviewer.LookOut(Answers.Empty.With("place", Answer.Choose("desert"))).Signature();

        Assert.Equal("time 0:0 1:0 2:0 ||", open);
        Assert.Equal(open, interviewer.LookOut(Answers.Empty.With("place", Answer.Unsure)).Signature());
        Assert.Equal("0:0 2:0 ||", interviewer.LookOut(Answers.Empty.With("place", Answer.Choose("city"))).Signature());
    }

    [Fact]
    public void ASignatureTellsByHowMuchToolsAreApartAndNotHowHighTheyStand()
    {
        var tools = new[]
        {
            Tool("lamp", For(Condition.AnyOf("place", "city"), 2), For(Condition.AnyOf("time", "night"), 5)),
            Tool("sail", For(Condition.AnyOf("place", "city"), 1), For(Condition.AnyOf("time", "day"), 5))
        };
        var advisor = Advisor([Place, Time], [.. tools]);
        var interviewer = new Interviewer(new Ruleset(advisor.Catalogue, advisor.Interview));

        Assert.Equal($"time 0:{SortKey.Point} 1:0 ||", interviewer.LookOut(Answers.Empty.With("place", Answer.Choose("city"))).Signature());
    }

    [Fact]
    public void AnOutcomeAddsUpWhatItsConditionsDoAndRulingOutOutweighsAll()
    {
        var advisor = Advisor(
            [Place],
            Tool("camel", For(Condition.AnyOf("place", "desert"), 2), Against(Condition.NoneOf("place", "city"))),
            Tool("tram", For(Condition.AnyOf("place", "desert"), 5), Out(Condition.AnyOf("place", "desert"))),
            Tool("bus"));
        var rules = new Ruleset(advisor.Catalogue, advisor.Interview);

        var desert = new Prospect(rules.Questions[0], rules.Tools.Length).Outcomes[0];

        Assert.Equal([0, 1], desert.Tools);
        Assert.Equal([SortKey.For(2) + SortKey.Against(1), SortKey.RulesOut], desert.Deltas);
    }

    [Fact]
    public void WhatIsKnownOfAQuestionHasDoneItsWorkAlready()
    {
        var skills = Ask("skills", QuestionKind.Many, Choice("python"), Choice("docker"));
        var advisor = Advisor([skills], Tool("box", Against(Condition.Lacks("skills", "docker"))), Tool("snake", For(Condition.AnyOf("skills", "python"))));
        var rules = new Ruleset(advisor.Catalogue, advisor.Interview);

        var outcomes = new Prospect(rules.Questions[0], rules.Tools.Length, Answer.Deny("docker")).Outcomes;

        Assert.All(outcomes, outcome => Assert.DoesNotContain(0, outcome.Tools));
        Assert.Contains(outcomes, outcome => outcome.Tools.Contains(1));
    }

    [Fact]
    public void ACursorFindsWhatAnOutcomeAddsToOneToolAfterTheOther()
    {
        var cursor = new OutcomeCursor(new Outcome(Answer.Unsure, 1, [1, 4], [10, 40]));

        Assert.Equal([0, 10, 0, 0, 40, 0], [cursor.For(0), cursor.For(1), cursor.For(2), cursor.For(3), cursor.For(4), cursor.For(5)]);
    }

    [Fact]
    public void AProspectKnowsTheMostAndTheLeastItCanAddToAToolAndToItsLead()
    {
        var advisor = Advisor(
            [Place], Tool("camel", For(Condition.AnyOf("place", "desert"), 2), Against(Condition.AnyOf("place", "city"))),
            Tool("tram", For(Condition.AnyOf("place", "desert", "city"), 1)));
        var rules = new Ruleset(advisor.Catalogue, advisor.Interview);
        var prospect = new Prospect(rules.Questions[0], rules.Tools.Length);

        Assert.Equal((SortKey.For(2), SortKey.Against(1)), (prospect.Best[0], prospect.Worst[0]));
        Assert.Equal((SortKey.For(1), 0), (prospect.Best[1], prospect.Worst[1]));
        Assert.Equal(SortKey.Against(1) - SortKey.For(1), prospect.LeastLead(0, 1));
        Assert.Equal(SortKey.For(1) - SortKey.For(2), prospect.LeastLead(1, 0));
        Assert.Equal(0, prospect.LeastLead(0, 0));
    }

    [Fact]
    public void WhereThereAreTooManyToolsTheLeadIsTakenFromTheMostAndTheLeast()
    {
        var advisor = Advisor([Place], Tool("camel", For(Condition.AnyOf("place", "desert"), 2)), Tool("tram", For(Condition.AnyOf("place", "desert"), 1)));
        var rules = new Ruleset(advisor.Catalogue, advisor.Interview);

        Assert.Equal(-SortKey.For(1), new Prospect(rules.Questions[0], Prospect.MostComparedTools + 1).LeastLead(0, 1));
        Assert.Equal(0, new Prospect(rules.Questions[0], Prospect.MostComparedTools).LeastLead(0, 1));
    }
}
