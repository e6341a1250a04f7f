using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Tests.Shipped;

namespace AdvisorBot.Advice.Tests.Interviews;

public class ImpliedQuestionTests
{
    static readonly Interview Interview = Repository.Library.Get("azure-machine-learning", "en").Interview;

    [Theory]
    [InlineData("offline", "yes", "operations")]
    [InlineData("operations", "azure", "offline")]
    [InlineData("network", "must-stay", "operations")]
    [InlineData("operations", "azure", "network")]
    [InlineData("skills", "no-code", "style")]
    [InlineData("setup", "browser", "offline")]
    public void AQuestionFollowsWhereAllItsChoicesButOnePullAgainstWhatWasSaid(string said, string choice, string question) =>
        Assert.True(Interview.IsImplied(Interview.Find(question)!, Answers.Empty.With(said, Answer.Choose(choice))));

    [Theory]
    [InlineData("offline", "no", "operations")]
    [InlineData("operations", "own", "offline")]
    // Five homes of data are left.
    [InlineData("network", "must-stay", "data-home")]
    // Of several skills any may be had beside others.
    [InlineData("style", "editor", "skills")]
    public void ItDoesNotWhereSeveralAnswersAreLeft(string said, string choice, string question) =>
        Assert.False(Interview.IsImplied(Interview.Find(question)!, Answers.Empty.With(said, Answer.Choose(choice))));

    [Fact]
    public void NothingFollowsFromNothing() =>
        Assert.All(Interview.Questions, question => Assert.False(Interview.IsImplied(question, Answers.Empty)));
}
