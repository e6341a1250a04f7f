using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Choices;

public class FindTests
{
    static readonly List<string> Colours = ["red", "green", "blue"];
    static readonly List<string> Puddings = ["bread", "bread pudding", "pudding"];

    [Fact]
    public void ValuesAreFoundWithTheirPlaceAndScore()
    {
        var found = Find.FindValues("the RED and the blue one.", Sorted(Colours));

        Assert.Equal(["RED@4-6", "blue@16-19"], found.Select(Place));
        Assert.Equal([("red", 0, 1f), ("blue", 2, 1f)], found.Select(match => (match.Resolution.Value, match.Resolution.Index, match.Resolution.Score)));
        Assert.All(found, match => Assert.Equal("value", match.TypeName));
    }

    [Theory]
    [InlineData("A < B", 0)]
    [InlineData("A >= B", 1)]
    [InlineData("a >= b", 1)]
    [InlineData("A ? B", 2)]
    public void AnUtteranceThatIsAValueToTheLetterMeansThatOne(string utterance, int index)
    {
        var found = Assert.Single(Find.FindValues(utterance, Sorted(["A < B", "A >= B", "A ? B"])));

        Assert.Equal((utterance, 0, utterance.Length - 1, index, 1f), (found.Text, found.Start, found.End, found.Resolution.Index, found.Resolution.Score));
    }

    [Fact]
    public void OfOverlappingValuesTheLongerOneStays()
    {
        var found = Find.FindChoices("the bread pudding and bread please", Puddings);

        Assert.Equal(["bread pudding@4-16", "bread@22-26"], found.Select(Place));
    }

    [Fact]
    public void AChoiceIsFoundOnceHoweverOftenItIsNamed()
    {
        var found = Find.FindChoices("red, no, really red", Colours);

        Assert.Equal("red@0-2", Place(Assert.Single(found)));
    }

    [Fact]
    public void AllWordsMustBeThereUnlessPartsAreAllowed()
    {
        List<string> tools = ["machine learning studio", "batch service"];
        Assert.Empty(Find.FindChoices("studio", tools));

        var found = Assert.Single(Find.FindChoices("studio", tools, new FindChoicesOptions { AllowPartialMatches = true }));
        Assert.Equal((0, "machine learning studio"), (found.Resolution.Index, found.Resolution.Synonym));
        Assert.Equal(0.4f + (0.6f / 3), found.Resolution.Score, 3);
    }

    [Fact]
    public void AmongPartsTheBetterMatchWins()
    {
        var found = Find.FindChoices("option b", ["option a", "option b", "option c"], new FindChoicesOptions { AllowPartialMatches = true });

        Assert.Equal(1, Assert.Single(found).Resolution.Index);
    }

    [Theory]
    [InlineData("learning machine studio", 0)]
    [InlineData("machine x y learning studio", 1)]
    [InlineData("machine x y z learning studio", 0)]
    public void WordsOfAValueMayStandApartByTwoOthersButNotOutOfOrder(string utterance, int count) =>
        Assert.Equal(count, Find.FindChoices(utterance, ["machine learning studio"]).Count);

    [Fact]
    public void WordsInBetweenLessenTheScoreAndTheirNumberIsAnOption()
    {
        var options = new FindChoicesOptions { MaxTokenDistance = 4 };

        var found = Assert.Single(Find.FindChoices("machine x y z learning", ["machine learning"], options));

        Assert.Equal(0.4f + (0.6f * 2 / 5), found.Resolution.Score, 3);
    }

    [Fact]
    public void ChoicesAreFoundByValueTitleAndSynonymAsWanted()
    {
        List<Choice> choices = [new("r") { Action = new CardAction { Title = "red", Value = "x" }, Synonyms = ["crimson", "ruby red"] }];

        Assert.Equal("r", Synonym("r please", new FindChoicesOptions()));
        Assert.Equal("red", Synonym("red please", new FindChoicesOptions()));
        Assert.Equal("crimson", Synonym("crimson please", new FindChoicesOptions()));
        Assert.Equal("ruby red", Synonym("ruby red please", new FindChoicesOptions()));
        Assert.Null(Synonym("r please", new FindChoicesOptions { NoValue = true }));
        Assert.Null(Synonym("red please", new FindChoicesOptions { NoAction = true }));

        string? Synonym(string utterance, FindChoicesOptions options)
        {
            var found = Find.FindChoices(utterance, choices, options);
            Assert.All(found, match => Assert.Equal(("r", 0, "choice"), (match.Resolution.Value, match.Resolution.Index, match.TypeName)));
            return found.SingleOrDefault()?.Resolution.Synonym;
        }
    }

    [Fact]
    public void ATokenizerOfOnesOwnIsUsedForBothSides()
    {
        List<Token> Letters(string text, string? locale) =>
            [.. text.Select((letter, index) => new Token { Start = index, End = index, Text = $"{letter}", Normalized = $"{letter}" })];

        Assert.Equal("ed@1-2", Place(Assert.Single(Find.FindChoices("red", ["ed"], new FindChoicesOptions { Tokenizer = Letters! }))));
    }

    [Fact]
    public void NothingIsFoundInNothing()
    {
        Assert.Empty(Find.FindChoices(null, Colours));
        Assert.Empty(Find.FindChoices("", Colours));
        Assert.Empty(Find.FindChoices("red", new List<string> { "", " " }));
        Assert.Empty(Find.FindChoices("red", new List<Choice>()));
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("red", (List<string>)null!));
        Assert.Throws<ArgumentNullException>(() => Find.FindChoices("red", (List<Choice>)null!));
    }

    static string Place<T>(ModelResult<T> match) => $"{match.Text}@{match.Start}-{match.End}";

    static List<SortedValue> Sorted(List<string> values) => [.. values.Select((value, index) => new SortedValue { Value = value, Index = index })];
}
