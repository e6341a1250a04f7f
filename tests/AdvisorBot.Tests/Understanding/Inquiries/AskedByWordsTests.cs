using AdvisorBot.Understanding.Similarity;
using Xunit.Abstractions;

namespace AdvisorBot.Tests.Understanding.Inquiries;

/// <summary>The questions of people, heard by rules and by the words of the examples, as without a sentence model.</summary>
public sealed class AskedByWordsTests(AskedByWordsTests.Ears ears, ITestOutputHelper output) : IClassFixture<AskedByWordsTests.Ears>
{
    [Theory]
    [InlineData("fresh-questions.yaml", 55)]
    [InlineData("development-questions.yaml", 62)]
    [InlineData("second-fresh-questions.yaml", 47)]
    [InlineData("second-further-questions.yaml", 76)]
    [InlineData("third-fresh-questions.yaml", 52)]
    [InlineData("fourth-fresh-questions.yaml", 48)]
    public void MostAreAnsweredRightAndNoneHarmfully(string file, int right)
    {
        var grades = ears.Questions.Grade(file, output);

        Assert.Equal(0, grades.Harmful);
        Assert.InRange(grades.Right, right, int.MaxValue);
    }

    public sealed class Ears
    {
        internal LearntQuestions Questions { get; } = new(NoSentenceEncoder.Instance);
    }
}
