using AdvisorBot.Storage.Redis;

namespace AdvisorBot.Turns.Tests.Storage;

/// <summary>Values reach a script by name, in whatever order they are given.</summary>
public class RedisScriptTests
{
    static readonly RedisScript Script = new("member now", "return now");

    [Fact]
    public void ValuesTakeThePlacesOfTheirNamesAndItemsFollow() =>
        Assert.Equal(["m", 5, "first", "second"], Script.Arguments(["first", "second"], ("now", 5), ("member", "m")));

    [Fact]
    public void ANameThatIsMissingUnknownOrGivenTwiceIsNamed()
    {
        Assert.Contains("member, now", Assert.Throws<ArgumentException>(() => Script.Arguments([], ("now", 5))).Message, StringComparison.Ordinal);
        Assert.Contains("`when`", Assert.Throws<ArgumentException>(() => Script.Arguments([], ("when", 5), ("member", "m"))).Message, StringComparison.Ordinal);
        Assert.Contains("`now`", Assert.Throws<ArgumentException>(() => Script.Arguments([], ("now", 5), ("now", 6))).Message, StringComparison.Ordinal);
    }
}
