using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Choices;

public class ChoiceRecognizersTests
{
    static readonly List<string> Colours = ["red", "green", "blue"];

    [Theory]
    [InlineData("the red one please.", "red@4-6")]
    [InlineData("Blue or RED", "blue@0-3 red@8-10")]
    [InlineData("the first one please.", "red@4-8")]
    [InlineData("the first and third one please.", "red@4-8 blue@14-18")]
    [InlineData("2nd", "green@0-2")]
    [InlineData("last", "blue@0-3")]
    [InlineData("the second to last", "green@0-17")]
    [InlineData("the fifth one", "")]
    [InlineData("the next one", "")]
    [InlineData("1", "red@0-0")]
    [InlineData("one", "red@0-2")]
    [InlineData("option one and 3.", "red@7-9 blue@15-15")]
    [InlineData("0", "")]
    [InlineData("4", "")]
    [InlineData("-1", "")]
    [InlineData("1.5", "")]
    [InlineData("99999999999999999999", "")]
    [InlineData("purple", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void ChoicesAreRecognisedByWordsElseByPositionElseByNumber(string? utterance, string expected)
    {
        var found = ChoiceRecognizers.RecognizeChoices(utterance, Colours);

        Assert.Equal(expected, string.Join(' ', found.Select(match => $"{match.Resolution.Value}@{match.Start}-{match.End}")));
        Assert.All(found, match => Assert.Equal(("choice", 1f), (match.TypeName, match.Resolution.Score)));
    }

    [Fact]
    public void AMatchOfWordsKeepsNumbersFromCounting()
    {
        var found = ChoiceRecognizers.RecognizeChoices("3", new List<string> { "0", "3", "8" });

        Assert.Equal(1, Assert.Single(found).Resolution.Index);
    }

    [Theory]
    [InlineData("the first", false, true)]
    [InlineData("1", true, false)]
    public void PositionsAndNumbersCanBeLeftOut(string utterance, bool ordinals, bool numbers) =>
        Assert.Empty(
            ChoiceRecognizers.RecognizeChoices(utterance, Colours, new FindChoicesOptions { RecognizeOrdinals = ordinals, RecognizeNumbers = numbers }));

    [Fact]
    public void AChoiceNamedByNumberHasNoSynonym() =>
        Assert.Null(Assert.Single(ChoiceRecognizers.RecognizeChoices("2", Colours)).Resolution.Synonym);

    [Fact]
    public void NoChoicesGiveNoResult()
    {
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("1", new List<Choice>()));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("1", (IList<Choice>)null!));
    }
}
