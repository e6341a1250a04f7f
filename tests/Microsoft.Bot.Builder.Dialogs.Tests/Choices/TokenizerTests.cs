using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs.Tests.Choices;

public class TokenizerTests
{
    [Theory]
    [InlineData("the red one", "the@0-2 red@4-6 one@8-10")]
    [InlineData("one-two.three:four ?", "one@0-2 two@4-6 three@8-12 four@14-17")]
    [InlineData("a b", "a@0-0 b@2-2")]
    [InlineData("  food  ", "food@2-5")]
    [InlineData("größe naïve", "größe@0-4 naïve@6-10")]
    [InlineData("food 💥👍", "food@0-3 💥@5-6 👍@7-8")]
    [InlineData("a💥b", "a@0-0 💥@1-2 b@3-3")]
    [InlineData("你好。", "你好。@0-2")]
    [InlineData("it’s “quoted”", "it@0-1 s@3-3 quoted@6-11")]
    [InlineData("c++ c#", "c@0-0 c@4-4")]
    [InlineData(".?; -()", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void TextIsCutIntoWords(string? text, string expected)
    {
        var words = Tokenizer.DefaultTokenizer(text, "en-us").Select(token => $"{token.Text}@{token.Start}-{token.End}");

        Assert.Equal(expected, string.Join(' ', words));
    }

    [Fact]
    public void HalfAnEmojiDoesNotShiftTheWordsAfterIt() =>
        Assert.Equal((2, 5), Tokenizer.DefaultTokenizer($"{'\uD83D'} lone") is [_, var lone] ? (lone.Start, lone.End) : default);

    [Fact]
    public void WordsAreComparedInLowerCase()
    {
        var token = Assert.Single(Tokenizer.DefaultTokenizerImpl("fOOd"));

        Assert.Equal(("fOOd", "food"), (token.Text, token.Normalized));
    }
}
