using AdvisorBot.Tests.Support;

namespace AdvisorBot.Tests.Conversations;

/// <summary>The documented guide to coffee, talked through to its end by somebody who types everything.</summary>
public sealed class DocumentedExampleTests
{
    [Fact]
    public async Task TheGuideToCoffeeCanBeTalkedThrough()
    {
        var bot = new BotUnderTest("webchat", catalogue: null, data: ExampleData.Data);
        await bot.JoinAsync();
        await bot.SayAsync("something to brew");
        await bot.SayAsync("yes");
        Assert.Contains("Cups: 9 cups to 12 cups", (await bot.SayAsync("between 9 and 12 cups"))!.Text, StringComparison.Ordinal);
        Assert.Contains("Moka pot", (await bot.SayAsync("strong"))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AQuantityIsAskedForInItsUnitAndANumberIsEnough()
    {
        var bot = new BotUnderTest("webchat", catalogue: null, data: ExampleData.Data);
        await bot.JoinAsync();
        await bot.SayAsync("a mill");
        await bot.SayAsync("yes");
        var asked = (await bot.SayAsync("not sure"))!.Text;
        Assert.Contains("A number is fine too (kg).", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("GB", asked, StringComparison.Ordinal);
        Assert.Contains("Beans: 0.7 kg", (await bot.SayAsync("100 grams a day"))!.Text, StringComparison.Ordinal);
    }
}
