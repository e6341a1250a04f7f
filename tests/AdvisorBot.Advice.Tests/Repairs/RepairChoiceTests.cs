using AdvisorBot.Advice.Catalogues;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Repairs;

/// <summary>What is offered instead of an answer, on a catalogue of one tool that two answers can rule out.</summary>
public class RepairChoiceTests
{
    static readonly DateOnly Day = new(2018, 2, 12);
    static readonly Answers Given = Answers.Empty.With("skills", Answer.Choose("none")).With("place", Answer.Choose("desert"));

    [Fact]
    public void TwoChoicesAreOfferedTogetherWhereNeitherWorksAlone()
    {
        var advisor = Make(Condition.NoneOf("skills", "python"), Condition.NoneOf("skills", "r"));

        var repair = Assert.Single(advisor.Repairs(Given));

        Assert.Equal(Answer.Choose("python", "r"), Assert.Single(repair.Changes).ToAnswer);
    }

    [Fact]
    public void OneChoiceIsOfferedWithoutCompanyWhereItWorksAlone()
    {
        var repairs = Make(Condition.NoneOf("skills", "python")).Repairs(Given);

        Assert.Equal(Answer.Choose("python"), Assert.Single(Assert.Single(repairs).Changes).ToAnswer);
    }

    [Fact]
    public void TwoAnswersThatBothRuleOutAreRepairedInEveryCombinationLikeliestFirst()
    {
        var repairs = Make(Condition.AnyOf("skills", "none"), Condition.AnyOf("place", "desert")).Repairs(Given);

        Assert.Equal(3 * 2, repairs.Length);
        Assert.All(repairs, repair => Assert.Equal(["skills", "place"], repair.Changes.Select(change => change.QuestionId)));
        Assert.DoesNotContain(repairs.SelectMany(repair => repair.Changes), change => change.ToAnswer is Answer.NotSure);
        Assert.Equal([Answer.Choose("python"), Answer.Choose("city")], repairs[0].Changes.Select(change => change.ToAnswer));
    }

    [Fact]
    public void OfSeveralChoicesOneIsGivenUpAndTheOthersStay()
    {
        var repair = Assert.Single(Make(Condition.AnyOf("skills", "r")).Repairs(Answers.Empty.With("skills", Answer.Choose("python", "r", "sql"))));

        Assert.Equal(Answer.Choose("python", "sql"), Assert.Single(repair.Changes).ToAnswer);
        Assert.Equal(0, repair.Effort);
    }

    [Fact]
    public void TheOnlyOneOfSeveralIsGivenUpByLeavingTheQuestionOpen()
    {
        var repairs = Make(Condition.AnyOf("skills", "r")).Repairs(Answers.Empty.With("skills", Answer.Choose("r")));

        Assert.Equal((Answer.Unsure, 0), (Assert.Single(repairs[0].Changes).ToAnswer, repairs[0].Effort));
    }

    [Fact]
    public void NotSureIsOfferedWhereNothingElseIsLeft()
    {
        var repair = Assert.Single(Make(Condition.AnyOf("place", "desert", "city", "sea")).Repairs(Given));

        Assert.Equal(Answer.Unsure, Assert.Single(repair.Changes).ToAnswer);
    }

    static Advisor Make(params Condition[] ruledOutBy)
    {
        var points = ruledOutBy.Select((condition, number) => new Point($"point-{number}", "tool", PointKind.Statement, "Says so.", new("section", "Section", "text", 1), [new(condition, EffectKind.RulesOut)], null, null));
        var tool = new Tool("tool", "Tool", "Tool", [], "stage", "section", "A tool.", new(LifecycleStatus.Active, null, null, null, null, Day, null), [.. points]);
        // The second stage has no tools at all, which is nobody's answer's fault.
        return new(
            new("made", 1, "en", "Made", Day, 1, "made", new("Document", "Author", Day, null), [new("stage", "Stage", null), new("bare", "Bare", null)], [new("section", "Section", 0, 0)], [tool], []),
            new("made", "en", [Ask("skills", QuestionKind.Many, Choice("python", 3), Choice("r", 2), Choice("sql", 1), Choice("none", 1) with { Exclusive = true }), Ask("place", QuestionKind.One, Choice("desert", 1), Choice("sea", 1), Choice("city", 5))]));
    }

    static Question Ask(string id, QuestionKind kind, params Choice[] choices) => new(id, kind, id, "?", "Because.", "Help.", false, null, [.. choices]);

    static Choice Choice(string id, double likelihood) => new(id, id, id, [], likelihood);
}
