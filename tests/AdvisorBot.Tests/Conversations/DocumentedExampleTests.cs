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

    [Theory]
    [InlineData("does the filter machine have a timer?", "With a reservation, by the guide, for Filter machine", "On weekdays only", "At a glance, row 1")]
    [InlineData("does the moka pot start by itself?", "No, by the guide, for Moka:", "Has to be started by hand", "At a glance, row 1")]
    [InlineData("what is the hand mill made of?", "Made of: Wood and steel", "At a glance, row 4")]
    [InlineData("which of them have a timer?", "Yes:", "Electric mill", "With a reservation:", "Filter machine", "No:", "Hand mill")]
    [InlineData("compare moka pot and filter machine", "Made of", "Aluminium", "Glass, plastic", "limited (On weekdays only)", "6 cups", "A full pot")]
    public async Task ItsTableAnswersQuestionsAndIsShownInComparisons(string said, params string[] told)
    {
        var bot = new BotUnderTest("webchat", catalogue: null, data: ExampleData.Data);
        await bot.JoinAsync();
        await bot.SayAsync("something to brew");
        var reply = ReplyText.Of(await bot.SayAsync(said));
        Assert.All(told, text => Assert.Contains(text, reply, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatItsTableSaysSpeaksForAToolWhenItIsAsked()
    {
        var bot = new BotUnderTest("webchat", catalogue: null, data: ExampleData.Data);
        await bot.JoinAsync();
        await bot.SayAsync("something to brew");
        await bot.SayAsync("yes");
        await bot.SayAsync("4 cups");
        Assert.Contains(
            "Starts by itself in the morning. On weekdays only (At a glance, row 1).", ReplyText.Of(await bot.SayAsync("coffee ready when I get up")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which guide do you use?", "speaks of 4 devices:")]
    [InlineData("tell me about the filter machine", "Cautions:", "Boils dry when it is left alone")]
    public async Task ItIsSpokenOfInTheWordsOfTheGuide(string said, params string[] told)
    {
        var bot = new BotUnderTest("webchat", catalogue: null, data: ExampleData.Data);
        await bot.JoinAsync();
        await bot.SayAsync("something to brew");
        var reply = ReplyText.Of(await bot.SayAsync(said));
        Assert.All(told, text => Assert.Contains(text, reply, StringComparison.Ordinal));
        Assert.DoesNotMatch("\\btools?\\b", reply);
    }

    [Theory]
    [InlineData("de-DE", "Hallo!", "xyzzy plugh", "Das habe ich leider nicht verstanden")]
    [InlineData("es-ES", "¡Hola!", "xyzzy plugh", "no lo he entendido")]
    public async Task WithoutATranslationItIsTalkedOfInTheLanguageOfThePerson(string locale, string hello, string nonsense, string missed)
    {
        var bot = new BotUnderTest("webchat", catalogue: null, locale: locale, data: ExampleData.Untranslated);
        var first = ReplyText.Of(await bot.JoinAsync());
        Assert.Contains(hello, first, StringComparison.Ordinal);
        Assert.Contains("What do you need?", first, StringComparison.Ordinal);
        Assert.Contains(missed, ReplyText.Of(await bot.SayAsync(nonsense)), StringComparison.Ordinal);
        Assert.Contains("Is there a socket?", ReplyText.Of(await bot.SayAsync("2")), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNotTranslatedIsListedOnce()
    {
        var listed = ExampleData.Untranslated.Library.Untranslated("es");
        Assert.Equal(["catalog/coffee.es.yaml: the whole file", "dialogs/coffee.es.yaml: the whole file"], listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AQuantityIsAskedForInItsUnitAndANumberIsEnough()
    {
        var bot = new BotUnderTest("webchat", catalogue: null, data: ExampleData.Data);
        await bot.JoinAsync();
        await bot.SayAsync("a mill");
        await bot.SayAsync("yes");
        var asked = (await bot.SayAsync("not sure"))!.Text;
        Assert.Contains("A number is fine too (kg per week).", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("GB", asked, StringComparison.Ordinal);
        Assert.Contains("Beans: 0.7 kg per week", (await bot.SayAsync("100 grams a day"))!.Text, StringComparison.Ordinal);
    }
}
