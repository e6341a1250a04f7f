using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Catalogues;

public class ConditionTests
{
    static readonly Question Where = Ask(QuestionKind.One, "azure", "own", "other");
    static readonly Question Skills = Ask(QuestionKind.Many, "python", "r", "sql");
    static readonly Question Size = Ask(QuestionKind.Quantity) with
    {
        Choices = [
            Make("small") with { Range = new(0, 10) }, Make("medium") with { Range = new(10, 100, true) }, Make("large") with { Range = AmountRange.Over(100) },
        ],
    };

    public static TheoryData<Condition> Every =>
        [Condition.AnyOf("q", "azure"), Condition.AllOf("q", "azure"), Condition.NoneOf("q", "azure"), Condition.Over("q", 10), Condition.UpTo("q", 10)];

    [Theory]
    [MemberData(nameof(Every))]
    public void WithoutAnAnswerNothingHolds(Condition condition) =>
        Assert.All([Where, Skills, Size], question =>
        {
            Assert.False(condition.Holds(question, null));
            Assert.False(condition.Holds(question, Answer.Unsure));
            Assert.False(condition.Holds(question, Answer.Choose()));
        });

    [Fact]
    public void SeveralChoicesOfAQuestionThatTakesOneMustEachMeetIt()
    {
        Assert.True(Condition.AnyOf("q", "azure", "own").Holds(Where, Answer.Choose("azure", "own")));
        Assert.False(Condition.AnyOf("q", "azure").Holds(Where, Answer.Choose("azure", "own")));
        Assert.True(Condition.NoneOf("q", "other").Holds(Where, Answer.Choose("azure", "own")));
        Assert.False(Condition.NoneOf("q", "own").Holds(Where, Answer.Choose("azure", "own")));
    }

    [Fact]
    public void ChoicesOfAQuestionThatTakesManyAreASet()
    {
        var both = Answer.Choose("python", "r");

        Assert.True(Condition.AnyOf("q", "python", "sql").Holds(Skills, both));
        Assert.False(Condition.AnyOf("q", "sql").Holds(Skills, both));
        Assert.True(Condition.AllOf("q", "python", "r").Holds(Skills, both));
        Assert.False(Condition.AllOf("q", "python", "sql").Holds(Skills, both));
        Assert.True(Condition.NoneOf("q", "sql").Holds(Skills, both));
        Assert.False(Condition.NoneOf("q", "sql", "r").Holds(Skills, both));
    }

    [Fact]
    public void ADenialMeetsOnlyWhatIsCertainOfAllThatItLeavesOpen()
    {
        Assert.False(Condition.AnyOf("q", "azure").Holds(Where, Answer.Deny("own")));
        Assert.True(Condition.AnyOf("q", "azure", "other").Holds(Where, Answer.Deny("own")));
        Assert.True(Condition.NoneOf("q", "own").Holds(Where, Answer.Deny("own")));
        Assert.True(Condition.Lacks("q", "own").Holds(Where, Answer.Deny("own")));
        Assert.False(Condition.Lacks("q", "azure").Holds(Where, Answer.Deny("own")));
        Assert.True(Condition.Lacks("q", "own").Holds(Where, Answer.Choose("azure")));
        Assert.True(Condition.Over("q", 10).Holds(Size, Answer.Deny("small")));
        Assert.False(Condition.AnyOf("q", "azure").Holds(Where, Answer.Deny("azure", "own", "other")));
    }

    [Fact]
    public void OfSeveralChoicesOnlyWhatIsDeniedIsLacking()
    {
        var pythonOnly = new Answer.Chosen(["python"], ["sql"]);

        Assert.True(Condition.Lacks("q", "sql").Holds(Skills, pythonOnly));
        Assert.False(Condition.Lacks("q", "r").Holds(Skills, pythonOnly));
        Assert.False(Condition.Lacks("q", "sql", "r").Holds(Skills, pythonOnly));
        Assert.False(Condition.Lacks("q", "python").Holds(Skills, pythonOnly));
        Assert.False(Condition.NoneOf("q", "python", "sql").Holds(Skills, Answer.Deny("sql")));
        Assert.True(Condition.NoneOf("q", "sql").Holds(Skills, Answer.Deny("sql")));
        Assert.False(Condition.AnyOf("q", "python", "r").Holds(Skills, Answer.Deny("sql")));
    }

    // Who programs nothing may know Docker.
    [Fact]
    public void AChoiceThatStandsAloneDeniesNoOther()
    {
        var skills = Skills with { Choices = [.. Skills.Choices, Make("none") with { Exclusive = true }] };

        Assert.False(Condition.Lacks("q", "sql").Holds(skills, Answer.Choose("none")));
    }

    [Fact]
    public void WhatIsNotSettledMayYetHold()
    {
        Assert.True(Condition.AnyOf("q", "azure").MayHold(Where, null));
        Assert.True(Condition.AnyOf("q", "azure").MayHold(Where, Answer.Unsure));
        Assert.True(Condition.AnyOf("q", "azure").MayHold(Where, Answer.Deny("own")));
        Assert.False(Condition.AnyOf("q", "azure").MayHold(Where, Answer.Deny("azure")));
        Assert.True(Condition.AnyOf("q", "azure").MayHold(Where, Answer.Choose("azure", "own")));
        Assert.False(Condition.AnyOf("q", "azure").MayHold(Where, Answer.Choose("own")));
        Assert.True(Condition.AnyOf("q", "python").MayHold(Skills, Answer.Deny("sql")));
        Assert.False(Condition.AnyOf("q", "python").MayHold(Skills, Answer.Choose("sql")));
    }

    [Fact]
    public void AnAmountMeetsABoundOnlyAsAWhole()
    {
        Assert.True(Condition.Over("q", 10).Holds(Size, Answer.Amount(AmountRange.Exactly(11))));
        Assert.False(Condition.Over("q", 10).Holds(Size, Answer.Amount(new(5, 20))));
        Assert.False(Condition.UpTo("q", 10).Holds(Size, Answer.Amount(new(5, 20))));
        Assert.True(Condition.UpTo("q", 10).Holds(Size, Answer.Amount(new(5, 10))));
    }

    [Fact]
    public void ABandMeetsABoundAsItsInterval()
    {
        Assert.True(Condition.Over("q", 10).Holds(Size, Answer.Choose("medium")));
        Assert.True(Condition.Over("q", 10).Holds(Size, Answer.Choose("medium", "large")));
        Assert.False(Condition.Over("q", 10).Holds(Size, Answer.Choose("small", "large")));
        Assert.True(Condition.UpTo("q", 10).Holds(Size, Answer.Choose("small")));
        Assert.False(Condition.Over("q", 10).Holds(Size, Answer.Choose("unheard-of")));
    }

    [Fact]
    public void AnAmountIsInABandThatContainsIt()
    {
        Assert.True(Condition.AnyOf("q", "medium").Holds(Size, Answer.Amount(AmountRange.Exactly(50))));
        Assert.False(Condition.AnyOf("q", "medium").Holds(Size, Answer.Amount(AmountRange.Exactly(10))));
        Assert.False(Condition.AnyOf("q", "medium").Holds(Size, Answer.Amount(new(50, 200))));
    }

    [Fact]
    public void AnAmountIsInNoneOfTheBandsItDoesNotTouch()
    {
        Assert.True(Condition.NoneOf("q", "small").Holds(Size, Answer.Amount(AmountRange.Exactly(50))));
        Assert.False(Condition.NoneOf("q", "medium").Holds(Size, Answer.Amount(new(50, 200))));
    }

    [Fact]
    public void ABoundHoldsForNoAnswerThatIsNotAnAmount()
    {
        Assert.False(Condition.Over("q", 0).Holds(Where, Answer.Choose("azure")));
        Assert.False(Condition.Over("q", 0).Holds(Skills, Answer.Choose("python")));
    }

    [Fact]
    public void ConditionsAreEqualByWhatTheyAsk()
    {
        Assert.Equal(Condition.AnyOf("q", "a", "b"), Condition.AnyOf("q", "a", "b"));
        Assert.Equal(Condition.AnyOf("q", "a", "b").GetHashCode(), Condition.AnyOf("q", "a", "b").GetHashCode());
        Assert.NotEqual(Condition.AnyOf("q", "a"), Condition.AnyOf("q", "b"));
        Assert.NotEqual(Condition.AnyOf("q", "a"), Condition.NoneOf("q", "a"));
        Assert.NotEqual(Condition.AnyOf("q", "a"), Condition.AnyOf("p", "a"));
        Assert.NotEqual(Condition.Over("q", 1), Condition.Over("q", 2));
        Assert.False(Condition.AnyOf("q").Equals(null));
    }

    static Question Ask(QuestionKind kind, params string[] choices) => new("q", kind, "Q", "?", "Because.", "Help.", false, null, [.. choices.Select(Make)]);

    static Choice Make(string id) => new(id, id, id, []);
}
