using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Recognizers.Text.Tests;

public sealed class CultureTests
{
    [Theory]
    [InlineData("en-us", "sure", true)]
    [InlineData("EN-GB", "nope", false)]
    [InlineData("en", "sure", true)]
    [InlineData("de-de", "jawohl", true)]
    [InlineData("de", "nee", false)]
    [InlineData("de-AT", "jawohl", true)]
    [InlineData("es-ES", "claro que no", false)]
    [InlineData("es", "vale", true)]
    [InlineData("es-MX", "vale", true)]
    [InlineData("tlh-001", "sure", true)]
    [InlineData("", "sure", true)]
    [InlineData(null, "sure", true)]
    public void ACultureIsReadAsItsNearestLanguageAndAnUnknownOneAsEnglish(string? culture, string text, bool value)
    {
        var result = Assert.Single(ChoiceRecognizer.RecognizeBoolean(text, culture));

        Assert.Equal(value, result.Resolution["value"]);
    }

    [Fact]
    public void WithoutFallbackAnUnknownCultureIsRefused() =>
        Assert.ThrowsAny<ArgumentException>(() => ChoiceRecognizer.RecognizeBoolean("yes", "tlh-001", fallbackToDefaultCulture: false));

    [Fact]
    public void AModelIsMadeOnceForACultureAndItsOptions() =>
        Assert.Same(new ChoiceRecognizer("es-es").GetBooleanModel(), new ChoiceRecognizer().GetBooleanModel("es-es"));

    [Fact]
    public void AModelKnowsItsCulture() => Assert.Equal(Culture.German, new ChoiceRecognizer().GetBooleanModel("de-AT").Culture);

    [Fact]
    public async Task ModelsAreSharedAmongThreads()
    {
        var texts = Enumerable.Range(0, 400).Select(i => i % 2 == 0 ? (Culture: "de-de", Text: "ja") : (Culture: "es-es", Text: "no"));

        var found = await Task.WhenAll(texts.Select(example => Task.Run(() => ChoiceRecognizer.RecognizeBoolean(example.Text, example.Culture))));

        Assert.Equal(Enumerable.Range(0, 400).Select(i => (object)(i % 2 == 0)), found.Select(results => results.Single().Resolution["value"]));
    }

    [Fact]
    public void NoTextHasNoResults() => Assert.Empty(ChoiceRecognizer.RecognizeBoolean(null, Culture.English));
}
