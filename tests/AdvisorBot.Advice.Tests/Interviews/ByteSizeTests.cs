using System.Globalization;
using AdvisorBot.Advice.Interviews;

namespace AdvisorBot.Advice.Tests.Interviews;

public class ByteSizeTests
{
    [Theory]
    [InlineData("10 GB", 10e9)]
    [InlineData("1.5TiB", 1.5 * 1024 * 1024 * 1024 * 1024)]
    [InlineData(" 7 kb ", 7000)]
    [InlineData("2 MiB", 2 * 1024 * 1024)]
    [InlineData("3 B", 3)]
    [InlineData("1 EB", 1e18)]
    [InlineData("42", 42)]
    public void AmountsAreReadWithDecimalAndBinaryPrefixes(string text, double bytes)
    {
        Assert.True(ByteSize.TryParse(text, out var read));
        Assert.Equal(bytes, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("GB")]
    [InlineData("ten GB")]
    [InlineData("10 gold")]
    [InlineData("-1 GB")]
    [InlineData("1.2.3 GB")]
    public void WhatIsNoAmountIsNotRead(string? text) => Assert.False(ByteSize.TryParse(text, out _));

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(999, "999 B")]
    [InlineData(1000, "1 KB")]
    [InlineData(50e9, "50 GB")]
    [InlineData(1.5e12, "1.5 TB")]
    [InlineData(2e21, "2000 EB")]
    [InlineData(double.PositiveInfinity, "∞")]
    public void AmountsAreWrittenWithTheLargestPrefixThatLeavesOne(double bytes, string text) =>
        Assert.Equal(text, ByteSize.Format(bytes, CultureInfo.InvariantCulture));

    [Fact]
    public void TheDecimalSignIsThatOfTheReader() => Assert.Equal("1,5 TB", ByteSize.Format(1.5e12, CultureInfo.GetCultureInfo("de")));
}
