using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Tests.Understanding.Similarity;

public class ClassifierTests
{
    static readonly (float[], string)[] Examples =
    [
        .. Enumerable.Range(0, 30).Select(at => (Vectors.Normalize([1, at / 60f, 0]), "east")),
        .. Enumerable.Range(0, 30).Select(at => (Vectors.Normalize([at / 60f, 1, 0]), "north")),
        .. Enumerable.Range(0, 30).Select(at => (Vectors.Normalize([0, at / 60f, 1]), "up")),
    ];

    [Theory]
    [InlineData(0.9f, 0.1f, 0f, "east")]
    [InlineData(0.2f, 0.9f, 0.1f, "north")]
    [InlineData(0f, 0.2f, 0.8f, "up")]
    public void WhatLiesAmongTheExamplesOfAMeaningHasIt(float x, float y, float z, string meaning)
    {
        var ranked = new Classifier<string>(Examples).Classify(Vectors.Normalize([x, y, z]));

        Assert.Equal(meaning, ranked[0].Meaning);
        Assert.True(ranked[0].Probability > 0.8);
    }

    [Fact]
    public void TheProbabilitiesAddUpToOneAndTheLikeliestIsFirst()
    {
        var ranked = new Classifier<string>(Examples).Classify(Vectors.Normalize([1, 1, 1]));

        Assert.Equal(1, ranked.Sum(pair => pair.Probability), 4);
        Assert.Equal(ranked.OrderByDescending(pair => pair.Probability), ranked);
    }

    [Fact]
    public void TheSameExamplesGiveTheSameClassifier()
    {
        float[] vector = Vectors.Normalize([0.3f, 0.4f, 0.5f]);

        Assert.Equal(new Classifier<string>(Examples).Classify(vector).AsEnumerable(), new Classifier<string>(Examples).Classify(vector));
    }

    [Fact]
    public void OneMeaningIsCertain() =>
        Assert.Equal(("east", 1.0), new Classifier<string>([([1f, 0f], "east")]).Classify([0, 1])[0]);

    [Fact]
    public void WithoutExamplesNothingCanBeLearnt() => Assert.Throws<ArgumentException>(() => new Classifier<string>([]));
}
