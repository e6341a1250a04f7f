using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Documentation;

namespace AdvisorBot.Advice.Tests.Assessments;

/// <summary>Effects that depend on several questions, and limits from both sides, in the documented guide.</summary>
public class JointTestTests
{
    const string Effect = "- {question: wishes, all-of: [quiet, cheap], effect: against, weight: 2}";
    const string Test = "[{question: power, any-of: [\"yes\"]}, {question: beans, over: 0.5}]";

    [Fact]
    public void AllMustHoldAndOneIsEnoughOfAny()
    {
        var all = With($"- {{all: {Test}, effect: for, weight: 3}}");
        Assert.Equal([0, 0, 3], Scores(all));
        Assert.Equal([3, 3, 3], Scores(With($"- {{any: {Test}, effect: for, weight: 3}}")));

        var reason = Assert.Single(all.Assess(Both)["electric-mill"].For, reason => reason.Effect.IsJoint);
        Assert.Equal(("power", "beans"), (reason.QuestionId, Assert.Single(reason.Others).Key));

        static IEnumerable<int> Scores(Advisor advisor) =>
            new[] { Answers.Empty.With("power", Answer.Choose("yes")), Answers.Empty.With("beans", Answer.Choose("much")), Both }
            .Select(answers => advisor.Assess(answers)["electric-mill"].For.Where(reason => reason.Effect.IsJoint).Sum(reason => reason.Effect.Weight));
    }

    [Fact]
    public void WhatMattersOnlyTogetherIsStillAskedFor()
    {
        // Neither answer changes anything by itself.
        var advisor = With(
            "- {all: [{question: stove, any-of: [gas]}, {question: wishes, any-of: [strong]}], effect: rules-out}",
            "          - {question: stove, none-of: [gas], effect: rules-out}");
        var answers = Answers.Empty.With("part", Answer.Choose("brew")).With("power", Answer.Unsure).With("cups", Answer.Choose("few"));

        var asked = new List<string>();
        while (advisor.Next(answers) is { } next)
        {
            asked.Add(next.Question.Id);
            answers = answers.With(next.Question.Id, next.Question.Id == "stove" ? Answer.Choose("gas") : Answer.Choose("strong"));
        }

        Assert.Contains("stove", asked);
        Assert.False(
            advisor.Assess(
                Answers.Empty.With("part", Answer.Choose("brew")).With("stove", Answer.Choose("gas"))
                    .With("wishes", Answer.Choose("strong")))["moka-pot"].Fits);
    }

    [Theory]
    [InlineData("under: 3", 2, true)]
    [InlineData("under: 3", 3, false)]
    [InlineData("at-least: 3", 3, true)]
    [InlineData("at-least: 3", 2, false)]
    public void ALimitTakesItsBoundInOrLeavesItOut(string test, double cups, bool holds) =>
        Assert.Equal(
            holds,
            With($"- {{question: cups, {test}, effect: against}}")
                .Assess(Answers.Empty.With("cups", Answer.Amount(AmountRange.Exactly(cups))))["electric-mill"].Against.Length > 0);

    [Theory]
    [InlineData("{all: [{question: power, any-of: [\"yes\"]}], effect: for}", "`all` joins fewer than two tests.")]
    [InlineData("{all: [{question: power, any-of: [\"yes\"]}, {question: power, any-of: [\"no\"]}], effect: for}", "`all` tests the question `power` twice.")]
    [InlineData("{all: [{question: power, any-of: [\"yes\"]}, {question: bean, over: 1}], effect: for}", "There is no question `bean`. Did you mean `beans`?")]
    [InlineData("{question: power, any: [{question: beans, over: 1}, {question: cups, over: 1}], effect: for}", "There is more than one test.")]
    public void AMistakeIsReported(string effect, string message) =>
        Assert.Contains(Load($"- {effect}").Problems, problem => problem.Message == message);

    static readonly Answers Both = Answers.Empty.With("power", Answer.Choose("yes")).With("beans", Answer.Choose("much"));

    static Advisor With(string effect, string old = Effect) => Load(effect, old).Library!.Get("coffee", "en");

    static Advice.Loading.LibraryResult Load(string effect, string old = Effect) => DocumentedExample.Load((file, text) =>
        file == "catalog/coffee.yaml" ? text.Replace(old.TrimStart(), effect, StringComparison.Ordinal) : text);
}
