using AdvisorBot.Advice.Interviews;
using static AdvisorBot.Advice.Tests.Generated.HandMade;

namespace AdvisorBot.Advice.Tests.Interviews;

/// <summary>What several answers bring about together: a question that is asked, a tension between them.</summary>
public class RequirementTests
{
    static readonly Question Place = Ask("place", QuestionKind.One, Choice("desert"), Choice("city"));
    static readonly Question Time = Ask("time", QuestionKind.One, Choice("day"), Choice("night"));
    static readonly Question Load = Ask("load", QuestionKind.One, Choice("light"), Choice("heavy"));
    static readonly Condition InDesert = Condition.AnyOf("place", "desert");
    static readonly Condition ByNight = Condition.AnyOf("time", "night");
    static readonly Condition Heavy = Condition.AnyOf("load", "heavy");
    static readonly Interview Interview = new("trip", "en", [Place, Time, Load]);

    [Theory]
    [InlineData("place=desert", false, true, true, true)]
    [InlineData("place=desert time=night", true, true, true, true)]
    [InlineData("place=desert time=day", false, true, false, true)]
    [InlineData("place=city time=day", false, false, false, false)]
    [InlineData("", false, false, true, true)]
    public void AllNeedsEveryTestAndAnyOneAndEitherMayComeToHold(string said, bool all, bool any, bool allMay, bool anyMay)
    {
        var answers = Said(said);

        Assert.Equal(
            (all, allMay), (Requirement.AllOf(InDesert, ByNight).Holds(Interview, answers), Requirement.AllOf(InDesert, ByNight).MayHold(Interview, answers)));
        Assert.Equal(
            (any, anyMay), (Requirement.AnyOf(InDesert, ByNight).Holds(Interview, answers), Requirement.AnyOf(InDesert, ByNight).MayHold(Interview, answers)));
    }

    [Theory]
    [InlineData("place=desert", "time", true)]
    [InlineData("place=desert", "load", false)]
    [InlineData("place=desert time=night", "load", true)]
    [InlineData("place=desert time=day", "load", false)]
    public void AQuestionThatSeveralOpenWaitsForAllOfThemAndForOneOfAny(string said, string question, bool isAsked)
    {
        var advisor = Advisor(
            [Place, Time with { AskWhen = Requirement.AnyOf(InDesert, Heavy) }, Load with { AskWhen = Requirement.AllOf(InDesert, ByNight) }],
            Tool("lamp", For(ByNight)),
            Tool("cart", For(Heavy)),
            Tool("camel", For(InDesert)));

        Assert.Equal(isAsked, advisor.Interview.Find(question)!.AskWhen!.Holds(advisor.Interview, Said(said)));
        Assert.Equal(isAsked, Asked(advisor, Said(said)).Contains(question));
    }

    [Fact]
    public void ATensionOfSeveralAnswersIsOneOnlyWhenAllAreGiven()
    {
        var interview = Interview with
        {
            Tensions = [new("far", Requirement.AllOf(InDesert, Heavy), Requirement.Of(ByNight), "Nobody carries much through the desert at night.")]
        };

        Assert.Empty(interview.TensionsOf(Said("place=desert time=night")));
        Assert.Empty(interview.TensionsOf(Said("place=desert load=heavy time=day")));
        Assert.Single(interview.TensionsOf(Said("place=desert load=heavy time=night")));
        // What pulls against all that was said is not asked.
        Assert.True(interview.IsImplied(Time, Said("place=desert load=heavy")));
        Assert.True(interview.IsImplied(Load, Said("place=desert time=night")));
        Assert.False(interview.IsImplied(Load, Said("time=night")));
    }

    static Answers Said(string text) =>
        Answers.From(
            text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('='))
                .Select(pair => KeyValuePair.Create(pair[0], Answer.Choose(pair[1]))));

    static HashSet<string> Asked(Advice.Advisor advisor, Answers answers)
    {
        var skipped = new HashSet<string>();
        while (advisor.Next(answers, skipped) is { Question.Id: var id } && skipped.Add(id))
        {
        }
        return skipped;
    }
}
