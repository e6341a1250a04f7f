using AdvisorBot.Understanding.Similarity;
using AdvisorBot.Understanding.Similarity.MiniLm;

namespace AdvisorBot.Tests.Understanding.Similarity.MiniLm;

/// <summary>The model itself, which the build puts beside the tests.</summary>
public sealed class MiniLmEncoderTests(MiniLmEncoderTests.Model model) : IClassFixture<MiniLmEncoderTests.Model>
{
    [Fact]
    public void AVectorHasLengthOne()
    {
        var vector = model.Encoder.Encode("the ferry has no signal");

        Assert.Equal(384, vector.Length);
        Assert.Equal(1, Vectors.Dot(vector, vector), 4);
    }

    [Fact]
    public void TheSameWordsHaveTheSameVectorWhateverTheirCase() =>
        Assert.Equal(1, Alike("Nightly Batch", "nightly batch"), 4);

    [Theory]
    [InlineData("a cat sits on the mat", "a kitten lies on the carpet", "the stock market fell")]
    [InlineData("it costs too much", "the price is too high", "the wall is painted green")]
    public void WhatMeansTheSameIsNearerThanWhatDoesNot(string text, string like, string unlike) =>
        Assert.True(Alike(text, like) > Alike(text, unlike) + 0.3);

    [Theory]
    [InlineData("")]
    [InlineData("¿¡ \u200b ☃")]
    [InlineData("日本語")]
    public void AnyTextHasAVector(string text) => Assert.All(model.Encoder.Encode(text), value => Assert.True(float.IsFinite(value)));

    [Fact]
    public void ALongTextIsCut()
    {
        var text = string.Join(' ', Enumerable.Repeat("nightly", 5000));

        Assert.Equal(1, Alike(text, text + " and something else"), 4);
    }

    [Fact]
    public void ManyThreadsMayAskAtOnce()
    {
        var texts = Enumerable.Range(1, 40).Select(count => string.Join(' ', Enumerable.Repeat("every night", count % 9 + 1))).ToList();
        var expected = texts.ConvertAll(model.Encoder.Encode);

        Parallel.For(0, texts.Count, at => Assert.Equal(1, Vectors.Dot(expected[at], model.Encoder.Encode(texts[at])), 4));
    }

    [Fact]
    public void AFolderWithoutAModelHoldsNone() => Assert.Null(MiniLmEncoder.Load(Path.GetTempPath()));

    double Alike(string one, string other) => Vectors.Dot(model.Encoder.Encode(one), model.Encoder.Encode(other));

    public sealed class Model : IDisposable
    {
        public MiniLmEncoder Encoder { get; } = MiniLmEncoder.Load(Path.Combine(AppContext.BaseDirectory, "likeness"))
            ?? throw new InvalidOperationException("The build put no model beside the tests.");

        public void Dispose() => Encoder.Dispose();
    }
}
