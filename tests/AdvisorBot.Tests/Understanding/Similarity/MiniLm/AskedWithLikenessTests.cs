using AdvisorBot.Tests.Understanding.Inquiries;
using AdvisorBot.Understanding.Similarity;
using Xunit.Abstractions;

namespace AdvisorBot.Tests.Understanding.Similarity.MiniLm;

/// <summary>The questions of people, heard as the service hears them.</summary>
public sealed class AskedWithLikenessTests(AskedWithLikenessTests.Ears ears, ITestOutputHelper output) : IClassFixture<AskedWithLikenessTests.Ears>
{
    [Theory]
    [InlineData("fresh-questions.yaml", 55)]
    [InlineData("development-questions.yaml", 64)]
    [InlineData("second-fresh-questions.yaml", 49)]
    [InlineData("second-further-questions.yaml", 77)]
    [InlineData("third-fresh-questions.yaml", 60)]
    [InlineData("fourth-fresh-questions.yaml", 53)]
    public void MostAreAnsweredRightAndNoneHarmfully(string file, int right)
    {
        var grades = ears.Questions.Grade(file, output);

        Assert.Equal(0, grades.Harmful);
        Assert.InRange(grades.Right, right, int.MaxValue);
    }

    public sealed class Ears : IDisposable
    {
        readonly MiniLmEncoderTests.Model _model = new();

        public Ears()
        {
            var encoder = new LateEncoder();
            encoder.Become(_model.Encoder, new Dictionary<string, float[]>());
            Questions = new(encoder);
        }

        internal LearntQuestions Questions { get; }

        public void Dispose() => _model.Dispose();
    }
}
