using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Interviews;

public class AmountRangeTests
{
    [Fact]
    public void ExactlyTheLimitIsNotOverIt()
    {
        Assert.False(AmountRange.Exactly(10).IsOver(10));
        Assert.False(AmountRange.AtLeast(10).IsOver(10));
        Assert.True(AmountRange.Over(10).IsOver(10));
        Assert.True(AmountRange.Exactly(11).IsOver(10));
    }

    [Fact]
    public void ExactlyTheLimitIsUpToIt()
    {
        Assert.True(AmountRange.Exactly(10).IsUpTo(10));
        Assert.True(AmountRange.UpTo(10).IsUpTo(10));
        Assert.False(AmountRange.UpTo(11).IsUpTo(10));
        Assert.False(AmountRange.Over(1).IsUpTo(10));
    }

    [Theory]
    [InlineData(0, 10, false, 2, 3, false, true)]
    [InlineData(0, 10, false, 0, 10, false, true)]
    [InlineData(0, 10, true, 0, 10, true, true)]
    [InlineData(0, 10, false, 0, 10, true, true)]
    [InlineData(0, 10, true, 0, 10, false, false)]
    [InlineData(0, 10, false, 5, 11, false, false)]
    [InlineData(5, 10, false, 4, 6, false, false)]
    public void ContainsMeansEveryAmountOfTheOther(double min, double max, bool open, double otherMin, double otherMax, bool otherOpen, bool expected) =>
        Assert.Equal(expected, new AmountRange(min, max, open).Contains(new(otherMin, otherMax, otherOpen)));

    [Theory]
    [InlineData(0, 10, false, 10, 20, false, true)]
    [InlineData(0, 10, false, 10, 20, true, false)]
    [InlineData(10, 20, true, 0, 10, false, false)]
    [InlineData(0, 10, false, 11, 20, false, false)]
    [InlineData(11, 20, false, 0, 10, false, false)]
    [InlineData(0, 10, false, 2, 3, true, true)]
    public void OverlapsMeansSomeAmountInCommon(double min, double max, bool open, double otherMin, double otherMax, bool otherOpen, bool expected) =>
        Assert.Equal(expected, new AmountRange(min, max, open).Overlaps(new(otherMin, otherMax, otherOpen)));
}
