using System.Collections.Immutable;
using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Repairs;
using static AdvisorBot.Advice.Tests.Generated.HandMade;

namespace AdvisorBot.Advice.Tests.Repairs;

/// <summary>What is offered instead of an answer.</summary>
public class RepairChoiceTests
{
    static readonly Question Skills = Ask(
        "skills", QuestionKind.Many, Choice("python", 3), Choice("r", 2), Choice("sql", 1), Choice("none", 1) with { Exclusive = true });
    static readonly Question Place = Ask("place", QuestionKind.One, Choice("desert", 1), Choice("sea", 1), Choice("city", 5));
    static readonly Answers Given = Answers.Empty.With("skills", Answer.Choose("none")).With("place", Answer.Choose("desert"));

    [Fact]
    public void TwoChoicesAreOfferedTogetherWhereNeitherWorksAlone()
    {
        var repair = Assert.Single(Repairs(Given, RuledOutBy(Condition.NoneOf("skills", "python"), Condition.NoneOf("skills", "r"))));

        Assert.Equal(Answer.Choose("python", "r"), Assert.Single(repair.Changes).ToAnswer);
        Assert.Equal(2, repair.Effort);
    }

    [Fact]
    public void OneChoiceIsOfferedWithoutCompanyWhereItWorksAlone()
    {
        var repairs = Repairs(Given, RuledOutBy(Condition.NoneOf("skills", "python")));

        Assert.Equal(Answer.Choose("python"), Assert.Single(Assert.Single(repairs).Changes).ToAnswer);
    }

    [Fact]
    public void TwoChoicesTogetherAreNotTriedWhereSomethingPlainerWorks()
    {
        var repairs = Repairs(
            Given,
            Tool("alone", Out(Condition.NoneOf("skills", "python")), Out(Condition.AnyOf("place", "desert", "sea"))),
            Tool("together", Out(Condition.NoneOf("skills", "r")), Out(Condition.NoneOf("skills", "sql")), Out(Condition.AnyOf("place", "desert", "city"))));

        Assert.Equal([Answer.Choose("python"), Answer.Choose("city")], repairs[0].Changes.Select(change => change.ToAnswer));
        Assert.DoesNotContain(repairs.SelectMany(repair => repair.Changes), change => change.ToAnswer is Answer.Chosen { ChoiceIds.Length: > 1 });
    }

    [Fact]
    public void TwoChoicesTogetherAreTriedBesideTheChangeOfAnotherAnswer()
    {
        var repairs = Repairs(Given, RuledOutBy(Condition.NoneOf("skills", "r"), Condition.NoneOf("skills", "sql"), Condition.AnyOf("place", "desert", "sea")));

        var repair = Assert.Single(repairs);
        Assert.Equal([Answer.Choose("r", "sql"), Answer.Choose("city")], repair.Changes.Select(change => change.ToAnswer));
    }

    [Fact]
    public void TwoAnswersThatBothRuleOutAreRepairedInEveryCombinationLikeliestFirst()
    {
        var repairs = Repairs(Given, RuledOutBy(Condition.AnyOf("skills", "none"), Condition.AnyOf("place", "desert")));

        Assert.Equal(3 * 2, repairs.Length);
        Assert.All(repairs, repair => Assert.Equal(["skills", "place"], repair.Changes.Select(change => change.QuestionId)));
        Assert.DoesNotContain(repairs.SelectMany(repair => repair.Changes), change => change.ToAnswer is Answer.NotSure);
        Assert.Equal([Answer.Choose("python"), Answer.Choose("city")], repairs[0].Changes.Select(change => change.ToAnswer));
    }

    [Fact]
    public void WhatBringsBackMoreComesBeforeWhatIsALittleLikelier()
    {
        var question = Ask("place", QuestionKind.One, Choice("desert", 1), Choice("sea", 3), Choice("city", 2));
        var advisor = Advisor([question], Tool("ship", Out(Condition.AnyOf("place", "desert"))), Tool("tram", Out(Condition.AnyOf("place", "desert", "sea"))));

        var repairs = advisor.Repairs(Answers.Empty.With("place", Answer.Choose("desert")));

        Assert.Equal([Answer.Choose("city"), Answer.Choose("sea")], repairs.Select(repair => repair.Changes[0].ToAnswer));
        Assert.Equal(["ship", "tram"], repairs[0].BringsBack.Select(tool => tool.Id));
    }

    [Fact]
    public void OfEqualWaysThatToChangeTheEarlierQuestionComesFirst()
    {
        var (first, second) = (Ask("first", QuestionKind.YesNo, Choice("yes"), Choice("no")), Ask("second", QuestionKind.YesNo, Choice("yes"), Choice("no")));
        var advisor = Advisor([first, second], Tool("late", Out(Condition.AnyOf("second", "yes"))), Tool("early", Out(Condition.AnyOf("first", "yes"))));

        var repairs = advisor.Repairs(Answers.Empty.With("second", Answer.Choose("yes")).With("first", Answer.Choose("yes")));

        Assert.Equal(["first", "second"], repairs.Select(repair => repair.Changes[0].QuestionId));
    }

    [Fact]
    public void WhatWouldRankBestIsNamedFirst()
    {
        var advisor = Advisor(
            [Place], Tool("tent", Out(Condition.AnyOf("place", "desert"))),
            Tool("house", Out(Condition.AnyOf("place", "desert")), For(Condition.AnyOf("place", "city"), 3)));

        var repairs = advisor.Repairs(Answers.Empty.With("place", Answer.Choose("desert")));

        Assert.Equal(["house", "tent"], repairs[0].BringsBack.Select(tool => tool.Id));
    }

    [Fact]
    public void WhatWouldHaveToBeLearnedAddsUp()
    {
        var tongues = Ask("tongues", QuestionKind.Many, Choice("german"), Choice("spanish"), Choice("french"));
        var advisor = Advisor([Skills, tongues], Tool("tool", Out(Condition.NoneOf("skills", "python")), Out(Condition.NoneOf("tongues", "german"))));

        var repair = advisor.Repairs(Answers.Empty.With("skills", Answer.Choose("r", "sql")).With("tongues", Answer.Choose("spanish", "french")))[0];

        Assert.Equal([Answer.Choose("r", "sql", "python"), Answer.Choose("spanish", "french", "german")], repair.Changes.Select(change => change.ToAnswer));
        Assert.Equal(2, repair.Effort);
    }

    [Fact]
    public void OfSeveralChoicesOneIsGivenUpAndTheOthersStay()
    {
        var repair = Assert.Single(Repairs(Answers.Empty.With("skills", Answer.Choose("python", "r", "sql")), RuledOutBy(Condition.AnyOf("skills", "r"))));

        Assert.Equal(Answer.Choose("python", "sql"), Assert.Single(repair.Changes).ToAnswer);
        Assert.Equal(0, repair.Effort);
    }

    [Fact]
    public void TheOnlyOneOfSeveralIsGivenUpByLeavingTheQuestionOpen()
    {
        var repairs = Repairs(Answers.Empty.With("skills", Answer.Choose("r")), RuledOutBy(Condition.AnyOf("skills", "r")));

        Assert.Equal((Answer.Unsure, 0), (Assert.Single(repairs[0].Changes).ToAnswer, repairs[0].Effort));
    }

    [Fact]
    public void NotSureIsOfferedWhereNothingElseIsLeft()
    {
        var repair = Assert.Single(Repairs(Given, RuledOutBy(Condition.AnyOf("place", "desert", "city", "sea"))));

        Assert.Equal((Answer.Unsure, 3), (Assert.Single(repair.Changes).ToAnswer, repair.Effort));
    }

    [Fact]
    public void AStandAloneChoiceIsNotGivenUpForNothing() =>
        Assert.DoesNotContain(Repairs(Given, RuledOutBy(Condition.AnyOf("skills", "none"))), repair => repair.Changes[0].ToAnswer is Answer.NotSure);

    [Fact]
    public void WhatDecidesTheStagesIsNotTakenBack()
    {
        var stage = Ask("stage", QuestionKind.One, Choice("only"), Choice("other"));
        var advisor = Advisor(
            [stage, Place],
            [new("stage", "Stage", Condition.AnyOf("stage", "only"))],
            [Tool("tool", Out(Condition.AnyOf("stage", "only")), Out(Condition.AnyOf("place", "desert")))]);

        Assert.Empty(advisor.Repairs(Answers.Empty.With("stage", Answer.Choose("only")).With("place", Answer.Choose("desert"))));
    }

    static ImmutableArray<Repair> Repairs(Answers answers, params ImmutableArray<Tool> tools) => Advisor([Skills, Place], tools).Repairs(answers);

    static Tool RuledOutBy(params Condition[] conditions) => Tool("tool", [.. conditions.Select(Out)]);
}
