using AdvisorBot.Advice.Interviews;
using AdvisorBot.Understanding;

namespace AdvisorBot.Tests.Understanding;

/// <summary>Amounts as people write them.</summary>
public sealed class AmountTests
{
    [Theory]
    [InlineData("en", "3 and a half gigs give or take", 3.5e9, 3.5e9)]
    [InlineData("en", "two and a half TB", 2.5e12, 2.5e12)]
    [InlineData("en", "a TB and a half", 1.5e12, 1.5e12)]
    [InlineData("en", "1½ GB", 1.5e9, 1.5e9)]
    [InlineData("en", "½ TB", 0.5e12, 0.5e12)]
    [InlineData("es", "7 y medio GB", 7.5e9, 7.5e9)]
    [InlineData("es", "unos 3 gigas y medio", 3.5e9, 3.5e9)]
    [InlineData("de", "dreieinhalb GB", 3.5e9, 3.5e9)]
    [InlineData("en", "less then 7gb", 0, 7e9)]
    [InlineData("en", "no more than 2TB but at least 300GB", 300e9, 2e12)]
    public void WhatIsSaidInSoManyWordsIsTaken(string language, string text, double least, double most)
    {
        var answer = Assert.Single(Read(language, text).Answers);

        Assert.Equal(Answer.Amount(new(least, most)), answer.Answer);
    }

    [Theory]
    [InlineData("en", "bigger then 3 TB", 3e12)]
    [InlineData("en", "more then 12 gb", 12e9)]
    public void ThenComparesWhereThanIsMeant(string language, string text, double over) =>
        Assert.Equal(Answer.Amount(AmountRange.Over(over)), Assert.Single(Read(language, text).Answers).Answer);

    [Theory]
    [InlineData("en", "somewhere between 4 and 6 GB each night", 4e9, 6e9)]
    [InlineData("en", "80 GB/h", 80e9, 80e9)]
    [InlineData("en", "40 files, 3 GB each", 120e9, 120e9)]
    [InlineData("en", "3T", 3e12, 3e12)]
    public void WhatMayBeMeantIsAskedBack(string language, string text, double least, double most)
    {
        var reading = Read(language, text);

        Assert.Empty(reading.Answers);
        Assert.Contains(reading.DidYouMean, offer => offer.Answer.Equals(Answer.Amount(new(least, most))));
    }

    [Theory]
    [InlineData("en", "700 megabits")]
    [InlineData("en", "12 4 GB")]
    [InlineData("en", "0")]
    public void WhatIsNoAmountIsNotTaken(string language, string text) => Assert.Empty(Read(language, text).Answers);

    static Reading Read(string language, string text) => Shipped.Interpreter(language, "azure-machine-learning").Read(text, new("data-size", Answers.Empty));
}
