using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Tests.Understanding.Similarity;

public class ExampleRankingTests
{
    static readonly Example<string>[] Some = [
        new("a ship", "offline"), new("the harbour", "offline"), new("an invoice", "budget"), new("a book about a ship", "reading"),
    ];

    [Fact]
    public void TheMeaningOfTheNearestExampleComesFirst()
    {
        var ranked = Ranking(Some).Rank("every cent");

        Assert.Equal("budget", ranked[0].Meaning);
        Assert.Equal(1, ranked[0].Similarity, 5);
        Assert.Equal("an invoice", ranked[0].Example);
    }

    [Fact]
    public void EveryMeaningIsRankedOnceByItsBestExample()
    {
        var ranked = Ranking(Some).Rank("a sailor with a book");

        Assert.Equal(["reading", "offline", "budget"], ranked.Select(candidate => candidate.Meaning));
        Assert.Equal([1, Math.Sqrt(0.5), 0], ranked.Select(candidate => candidate.Similarity), (one, other) => Math.Abs(one - other) < 1e-5);
    }

    [Fact]
    public void WhileTheModelIsLoadedThereIsNothing()
    {
        var late = new LateEncoder();
        var ranking = new ExampleRanking<string>(Some, late);

        Assert.Empty(ranking.Rank("a ship"));

        late.Become(new SmallModel(), new Dictionary<string, float[]>());
        Assert.Equal("offline", ranking.Rank("a ship")[0].Meaning);
    }

    [Fact]
    public void WithoutAModelThereIsNothing() => Assert.Empty(new ExampleRanking<string>(Some, NoSentenceEncoder.Instance).Rank("a ship"));

    [Theory]
    [InlineData("")]
    [InlineData("  \t")]
    public void ATextWithoutWordsMeansNothing(string text) => Assert.Empty(Ranking(Some).Rank(text));

    [Fact]
    public void ExamplesAreEncodedOnceAndNotAtAllIfTheirVectorsAreKnown()
    {
        var model = new SmallModel();
        var late = new LateEncoder();
        late.Become(model, Some.Take(2).ToDictionary(example => example.Text, _ => new float[] { 1, 0, 0 }));
        var ranking = new ExampleRanking<string>(Some, late);

        ranking.Rank("one euro");
        ranking.Rank("two euro");

        Assert.Equal(["an invoice", "a book about a ship"], model.Encoded.Where(text => !text.Contains("euro", StringComparison.Ordinal)));
    }

    static ExampleRanking<string> Ranking(IEnumerable<Example<string>> examples)
    {
        var late = new LateEncoder();
        late.Become(new SmallModel(), new Dictionary<string, float[]>());
        return new(examples, late);
    }
}
