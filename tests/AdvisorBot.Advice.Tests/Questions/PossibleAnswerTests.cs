using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Questions;

namespace AdvisorBot.Advice.Tests.Questions;

public class PossibleAnswerTests
{
    [Fact]
    public void ChoicesAreAsLikelyAsTheInterviewSays()
    {
        var answers = PossibleAnswer.To(Ask(QuestionKind.One, Make("often", 3), Make("seldom", 1)));

        Assert.Equal([(Answer.Choose("often"), 0.75), (Answer.Choose("seldom"), 0.25)], answers.Select(answer => (answer.Answer, answer.Probability)));
    }

    [Fact]
    public void ManyChoicesComeAloneInPairsAndWithoutLikelihoodInLargerSets()
    {
        var answers = PossibleAnswer.To(Ask(QuestionKind.Many, Make("a", 2), Make("b", 1), Make("c", 1), Make("none", 4) with { Exclusive = true }));

        Assert.Equal(1 + 3 + 3 + 1, answers.Length);
        Assert.Equal(1, answers.Sum(answer => answer.Probability), 9);
        // Of eight shares in all: a and b together have two times one of eight.
        Assert.Equal(0.25 / (8 + 0.25 + 0.25 + 0.125), Find(answers, "a", "b").Probability, 9);
        Assert.Equal(0, Find(answers, "a", "b", "c").Probability);
        Assert.DoesNotContain(answers, answer => answer.Answer is Answer.Chosen { ChoiceIds: { Length: > 1 } ids } && ids.Contains("none"));
    }

    [Fact]
    public void OfVeryManyChoicesOnlyAllTogetherStandForTheLargerSets()
    {
        var answers = PossibleAnswer.To(Ask(QuestionKind.Many, [.. Enumerable.Range(0, 11).Select(number => Make($"c{number}", 1))]));

        Assert.Equal(11 + 55 + 1, answers.Length);
        Assert.Single(answers, answer => answer.Answer is Answer.Chosen { ChoiceIds.Length: 11 });
    }

    [Fact]
    public void BandsAreCutWhereTheCataloguesBoundsLie()
    {
        var answers = PossibleAnswer.To(Amounts(Condition.Over("q", 10), Condition.UpTo("q", 50)));

        Assert.Equal(
            [Answer.Choose("small"), Answer.Amount(new(10, 50, true)), Answer.Amount(new(50, 100, true)), Answer.Choose("large")],
            answers.Select(answer => answer.Answer));
        Assert.Equal([0.25, 0.25, 0.25, 0.25], answers.Select(answer => answer.Probability));
    }

    [Fact]
    public void InsteadOfAnAmountTheOtherBandsAreOffered()
    {
        var answers = PossibleAnswer.InsteadOf(Amounts(), Answer.Amount(AmountRange.Exactly(7)));

        Assert.Equal([Answer.Choose("medium"), Answer.Choose("large")], answers.Select(answer => answer.Answer));
    }

    [Fact]
    public void InsteadOfOneChoiceTheOthersAreOfferedLikeliestFirst()
    {
        var answers = PossibleAnswer.InsteadOf(Ask(QuestionKind.One, Make("seldom", 1), Make("often", 3), Make("sometimes", 2)), Answer.Choose("sometimes"));

        Assert.Equal([Answer.Choose("often"), Answer.Choose("seldom")], answers.Select(answer => answer.Answer));
    }

    [Fact]
    public void InsteadOfSeveralChoicesOneMoreOrOneLessIsOffered()
    {
        var question = Ask(QuestionKind.Many, Make("a", 1), Make("b", 1), Make("c", 1), Make("none", 1) with { Exclusive = true });

        var answers = PossibleAnswer.InsteadOf(question, Answer.Choose("a", "b")).Select(answer => answer.Answer).ToHashSet();

        Assert.True(answers.SetEquals([Answer.Choose("a"), Answer.Choose("b"), Answer.Choose("a", "b", "c")]));
    }

    [Fact]
    public void NothingIsAddedToAnExclusiveChoice()
    {
        var question = Ask(QuestionKind.Many, Make("a", 1), Make("b", 1), Make("none", 1) with { Exclusive = true });

        Assert.All(PossibleAnswer.InsteadOf(question, Answer.Choose("none")), answer => Assert.Single(((Answer.Chosen)answer.Answer).ChoiceIds));
    }

    [Fact]
    public void ThresholdsCutInTheirOrderWhateverTheOrderOfTheCatalogue()
    {
        var answers = PossibleAnswer.To(Amounts(Condition.Over("q", 50), Condition.UpTo("q", 20)));

        Assert.Equal(
            [
                Answer.Choose("small"), Answer.Amount(new(10, 20, true)), Answer.Amount(new(20, 50, true)), Answer.Amount(new(50, 100, true)),
                Answer.Choose("large"),
            ],
            answers.Select(answer => answer.Answer));
    }

    [Fact]
    public void WhatWasDeniedOfAnAmountIsNoLongerPossibleAndTheRestIsAllThereIs()
    {
        var answers = PossibleAnswer.To(Amounts(Condition.Over("q", 50)), Answer.Deny("medium"));

        Assert.Equal([("small", 0.5), ("large", 0.5)], answers.Select(answer => (((Answer.Chosen)answer.Answer).ChoiceIds.Single(), answer.Probability)));
    }

    [Fact]
    public void WhereNothingIsLikelyNothingIsDividedByIt() =>
        Assert.All(PossibleAnswer.To(Ask(QuestionKind.One, Make("a", 0), Make("b", 0))), answer => Assert.Equal(0, answer.Probability));

    [Fact]
    public void DenialsThatSomeToolDependsOnAreKnownWithoutLikelihood()
    {
        var answers = PossibleAnswer.To(Looked(Ask(QuestionKind.Many, Make("a", 1), Make("b", 1)), Condition.Lacks("q", "a"), Condition.NoneOf("q", "b")));

        Assert.Equal(
            new HashSet<string> { "a|", "b|", "b|a", "a,b|", "|a", "|b", "|a,b" },
            answers.Select(answer => (Answer.Chosen)answer.Answer).Select(chosen => $"{string.Join(',', chosen.ChoiceIds)}|{string.Join(',', chosen.Lacking)}")
                .ToHashSet());
        Assert.Equal(7, answers.Length);
        Assert.All(answers, answer => Assert.Equal(((Answer.Chosen)answer.Answer).Lacking.IsEmpty, answer.Probability > 0));
        Assert.All(answers, answer => Assert.Equal(((Answer.Chosen)answer.Answer).ChoiceIds.IsEmpty, ((Answer.Chosen)answer.Answer).RestUnknown));
    }

    [Fact]
    public void OfManyDenialsTheFirstFourAreToldApart()
    {
        var question = Ask(QuestionKind.Many, [.. Enumerable.Range(0, 6).Select(number => Make($"c{number}", 1))]);

        var denied = PossibleAnswer.To(Looked(question, [.. Enumerable.Range(0, 6).Select(number => Condition.Lacks("q", $"c{number}"))]))
            .Select(answer => (Answer.Chosen)answer.Answer).Where(chosen => chosen.ChoiceIds.IsEmpty).SelectMany(chosen => chosen.Lacking).ToHashSet();

        Assert.Equal(new HashSet<string> { "c0", "c1", "c2", "c3" }, denied);
    }

    [Fact]
    public void UpToTenChoicesComeInAllCombinations() =>
        Assert.Equal(
            1023,
            PossibleAnswer.To(Ask(QuestionKind.Many, [.. Enumerable.Range(0, 10).Select(number => Make($"c{number}", 1))])).Select(answer => answer.Answer)
                .Distinct().Count());

    [Fact]
    public void TwoChoicesTogetherAreAsLikelyAsBothAre() =>
        Assert.Equal(
            6.0 / 10 / (10 + (6.0 / 10) + (15.0 / 10) + (10.0 / 10)),
            Find(PossibleAnswer.To(Ask(QuestionKind.Many, Make("a", 3), Make("b", 2), Make("c", 5))), "a", "b").Probability, 9);

    [Fact]
    public void BesideWhatWasDeniedAChoiceMayBeHad() =>
        Assert.Contains(
            PossibleAnswer.InsteadOf(Ask(QuestionKind.Many, Make("a", 1), Make("b", 1)), Answer.Deny("a")),
            answer => answer.Answer is Answer.Chosen { ChoiceIds: ["b"], Lacking: ["a"] });

    [Fact]
    public void OneMoreAndOneLessAreHalfAsLikelyAsTheChoiceIsOften()
    {
        var question = Ask(QuestionKind.Many, Make("a", 4), Make("b", 1), Make("c", 3), Make("none", 2) with { Exclusive = true });

        var answers = PossibleAnswer.InsteadOf(question, Answer.Choose("a", "b"));

        Assert.Equal(
            [(Answer.Choose("b"), 0.2), (Answer.Choose("a", "b", "c"), 0.15), (Answer.Choose("a"), 0.05)],
            answers.Select(answer => (answer.Answer, Math.Round(answer.Probability, 9))));
    }

    [Fact]
    public void InsteadOfNothingKnownSingleChoicesAreOffered()
    {
        var question = Ask(QuestionKind.Many, Make("a", 3), Make("b", 2), Make("none", 1) with { Exclusive = true });

        Assert.Equal(
            [Answer.Choose("a"), Answer.Choose("b"), Answer.Choose("none")],
            PossibleAnswer.InsteadOf(question, Answer.Unsure).Select(answer => answer.Answer));
    }

    static CompiledQuestion Looked(CompiledQuestion question, params Condition[] conditions) =>
        question with { Conditions = [.. conditions.Select((condition, number) => new CompiledCondition(condition, number))] };

    static CompiledQuestion Amounts(params Condition[] conditions)
    {
        var question = Ask(
            QuestionKind.Quantity, Make("small", 1) with { Range = new(0, 10) }, Make("medium", 2) with { Range = new(10, 100, true) },
            Make("large", 1) with { Range = AmountRange.Over(100) });
        return question with { Conditions = [.. conditions.Select((condition, number) => new CompiledCondition(condition, number))] };
    }

    static CompiledQuestion Ask(QuestionKind kind, params Choice[] choices) =>
        new(new("q", kind, "Q", "?", "Because.", "Help.", false, null, [.. choices]), 0, []);

    static Choice Make(string id, double likelihood) => new(id, id, id, [], likelihood);

    static PossibleAnswer Find(IEnumerable<PossibleAnswer> answers, params string[] choices) =>
        Assert.Single(answers, answer => answer.Answer.Equals(Answer.Choose([.. choices])));
}
