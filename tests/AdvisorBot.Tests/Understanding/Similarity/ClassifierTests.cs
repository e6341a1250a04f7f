using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Tests.Understanding.Similarity;

public class ClassifierTests
{
    static readonly (Features, string)[] Examples =
    [
        .. Enumerable.Range(0, 30).Select(at => (Point(1, at / 60f, 0), "east")),
        .. Enumerable.Range(0, 30).Select(at => (Point(at / 60f, 1, 0), "north")),
        .. Enumerable.Range(0, 30).Select(at => (Point(0, at / 60f, 1), "up")),
    ];

    [Theory]
    [InlineData(0.9f, 0.1f, 0f, "east")]
    [InlineData(0.2f, 0.9f, 0.1f, "north")]
    [InlineData(0f, 0.2f, 0.8f, "up")]
    public void WhatLiesAmongTheExamplesOfAMeaningHasIt(float x, float y, float z, string meaning)
    {
        var ranked = new Classifier<string>(Examples).Classify(Point(x, y, z));

        Assert.Equal(meaning, ranked[0].Meaning);
        Assert.True(ranked[0].Probability > 0.8);
    }

    [Fact]
    public void TheProbabilitiesAddUpToOneAndTheLikeliestIsFirst()
    {
        var ranked = new Classifier<string>(Examples).Classify(Point(1, 1, 1));

        Assert.Equal(1, ranked.Sum(pair => pair.Probability), 4);
        Assert.Equal(ranked.OrderByDescending(pair => pair.Probability), ranked);
    }

    [Fact]
    public void TheSameExamplesGiveTheSameClassifier()
    {
        var point = Point(0.3f, 0.4f, 0.5f);

        Assert.Equal(new Classifier<string>(Examples).Classify(point).AsEnumerable(), new Classifier<string>(Examples).Classify(point));
    }

    [Fact]
    public void OneMeaningIsCertain() =>
        Assert.Equal(("east", 1.0), new Classifier<string>([(Point(1, 0, 0), "east")]).Classify(Point(0, 1, 0))[0]);

    [Theory]
    [InlineData("backen wir jede Nacht", "bread")]
    [InlineData("die Glasbläserei", "glass")]
    public void WordsAloneAreLearntFromToo(string text, string meaning)
    {
        (Features, string)[] examples =
        [
            (Words("wir backen Brot"), "bread"), (Words("in der Backstube"), "bread"), (Words("jede Nacht"), "bread"),
            (Words("wir blasen Glas"), "glass"), (Words("der Glasbläser"), "glass"), (Words("am Ofen"), "glass"),
        ];

        Assert.Equal(meaning, new Classifier<string>(examples).Classify(Words(text))[0].Meaning);
    }

    [Fact]
    public void WithoutExamplesNothingCanBeLearnt() => Assert.Throws<ArgumentException>(() => new Classifier<string>([]));

    static Features Words(string text) => new([], WordFeatures.Of(text));

    static Features Point(float x, float y, float z) => new(Vectors.Normalize([x, y, z]), []);
}
