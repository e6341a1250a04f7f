using System.Text;

namespace Microsoft.Bot.Builder.Tests.Text;

public class StringUtilsTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("abc", "abc")]
    [InlineData("abcdef", "abc...")]
    public void ALongTextIsCutAndMarked(string? text, string expected)
    {
        Assert.Equal(expected, StringUtils.Ellipsis(text, 3));
        Assert.Equal(expected, StringUtils.Ellipsis(new StringBuilder(text), 3).ToString());
    }

    [Fact]
    public void ACutTextStaysUniqueByItsHash()
    {
        Assert.Equal("abc", StringUtils.EllipsisHash("abc", 3));
        Assert.NotEqual(StringUtils.EllipsisHash("abcdef", 3), StringUtils.EllipsisHash("abcxyz", 3));
        Assert.StartsWith("abc...", StringUtils.EllipsisHash(new StringBuilder("abcdef"), 3).ToString(), StringComparison.Ordinal);
        Assert.Equal("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=", StringUtils.Hash("abc"));
        Assert.Empty(StringUtils.Hash(null));
    }
}
