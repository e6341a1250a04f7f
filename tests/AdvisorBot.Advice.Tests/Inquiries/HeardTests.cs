using AdvisorBot.Advice.Inquiries;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Documentation;

namespace AdvisorBot.Advice.Tests.Inquiries;

/// <summary>What becomes of a question whose words no rule knows, by what likeness to examples tells of it.</summary>
public class HeardTests
{
    const string Unknown = "xyzzy plugh frotz?";

    static readonly Subject Electricity = new(SubjectKind.Topic, "current");

    static readonly Lazy<Advisor> Coffee = new(() => DocumentedExample.Load().Library!.Get("coffee", "en"));

    [Fact]
    public void WithoutExamplesNothingIsMadeOfIt() => Assert.Equal(FindingKind.Unknown, Ask(new(Unknown, Answers.Empty)).Kind);

    [Fact]
    public void TheStatementThatIsLikestIsToldWithoutYesOrNo()
    {
        var tool = Assert.Single(Ask(About("electric-mill", 0.5, Saying.Yes) with
        {
            Subjects = [new(Electricity, 0.02), new(new(SubjectKind.None), 0.9)],
            Likeness = new Dictionary<string, double> { ["electric-mill-power"] = 0.7 },
        }).Tools);

        Assert.Equal((Saying.Told, "electric-mill-power"), (tool.Saying, tool.Points[0].Id));
    }

    [Fact]
    public void AYesIsSaidWhereTheExampleAndTheEffectAgree() =>
        Assert.Equal(Saying.Yes, Assert.Single(Ask(About("electric-mill", 0.6, Saying.Yes) with { Subjects = [new(Electricity, 0.9)] }).Tools).Saying);

    [Theory]
    [InlineData(0.6, Saying.No, 0)]
    [InlineData(0.35, Saying.Yes, 0)]
    [InlineData(0.6, Saying.Yes, 0.5)]
    public void NoneIsSaidWhereTheyDoNotOrTheQuestionIsNotLikeEnoughOrMayBeTurned(double likeness, Saying saying, double turned) =>
        Assert.Equal(
            Saying.Told,
            Assert.Single(Ask(About("electric-mill", likeness, saying) with { Subjects = [new(Electricity, 0.9)], Turned = turned }).Tools).Saying);

    [Fact]
    public void ASubjectIsAskedOfAllTools()
    {
        var finding = Ask(new(Unknown, Answers.Empty) { Subjects = [new(Electricity, 0.9)] });

        Assert.Equal(FindingKind.AllTools, finding.Kind);
        Assert.Equal(["electric-mill", "filter-machine"], finding.Tools.Where(tool => tool.Saying != Saying.Silent).Select(tool => tool.Tool.Id));
    }

    [Fact]
    public void TheAdviceItsResultAndWordsAreAskedAbout()
    {
        Assert.Equal(AdviceAspect.Source, Of(new(SubjectKind.Advice, nameof(AdviceAspect.Source))).Aspect);
        Assert.Equal(ResultRequest.Print, Of(new(SubjectKind.Result, nameof(ResultRequest.Print))).Request);
        Assert.Equal("moka", Assert.Single(Of(new(SubjectKind.Term, "moka")).Words).Id);
    }

    [Fact]
    public void AWordOfWhatIsLeftToOthersCountsForNothingWhereLikeQuestionsAreAnswered()
    {
        var inquiry = About("electric-mill", 0.5, Saying.Told) with { Text = "what price, xyzzy plugh?", Subjects = [new(Electricity, 0.9)] };

        Assert.Equal(FindingKind.NamedTools, Ask(inquiry).Kind);
        Assert.Equal(FindingKind.Outside, Ask(inquiry with { Subjects = [new(new(SubjectKind.None), 0.9)] }).Kind);
    }

    [Fact]
    public void AnIdThatTheGuideDoesNotHaveIsPassedOver() =>
        Assert.Equal(FindingKind.Unknown, Of(new(SubjectKind.Topic, "weather")).Kind);

    static Finding Of(Subject subject) => Ask(new(Unknown, Answers.Empty) { Subjects = [new(subject, 0.9)] });

    static Inquiry About(string tool, double likeness, Saying saying) =>
        new(Unknown, Answers.Empty) { Focus = tool, Answering = new Dictionary<string, Likest> { [$"{tool}-power"] = new(likeness, saying) } };

    static Finding Ask(Inquiry inquiry) => Coffee.Value.Ask(inquiry);
}
