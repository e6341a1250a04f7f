using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Recognizers.Text.Tests;

public sealed class CultureTests
{
    [Theory]
    [InlineData("en-us", "fifty", "50")]
    [InlineData("EN-GB", "fifty", "50")]
    [InlineData("en", "fifty", "50")]
    [InlineData("de-de", "fünfzig", "50")]
    [InlineData("de", "1,5", "1,5")]
    [InlineData("de-AT", "fünfzig", "50")]
    [InlineData("es-ES", "cincuenta", "50")]
    [InlineData("es", "1,5", "1,5")]
    [InlineData("es-MX", "1.5", "1.5")]
    [InlineData("tlh-001", "fifty", "50")]
    [InlineData("", "fifty", "50")]
    [InlineData(null, "fifty", "50")]
    public void ACultureIsReadAsItsNearestLanguageAndAnUnknownOneAsEnglish(string? culture, string text, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumber(text, culture));

        Assert.Equal(value, result.Resolution["value"]);
    }

    [Fact]
    public void WithoutFallbackAnUnknownCultureIsRefused()
    {
        Assert.ThrowsAny<ArgumentException>(() => NumberRecognizer.RecognizeNumber("fifty", "tlh-001", fallbackToDefaultCulture: false));
        Assert.ThrowsAny<ArgumentException>(() => NumberWithUnitRecognizer.RecognizeDimension("5 GB", "tlh-001", fallbackToDefaultCulture: false));
        Assert.ThrowsAny<ArgumentException>(() => ChoiceRecognizer.RecognizeBoolean("yes", "tlh-001", fallbackToDefaultCulture: false));
    }

    [Fact]
    public void AModelIsMadeOnceForACultureAndItsOptions()
    {
        Assert.Same(new NumberRecognizer("de-de").GetNumberModel(), new NumberRecognizer().GetNumberModel("de-de"));
        Assert.Same(new ChoiceRecognizer("es-es").GetBooleanModel(), new ChoiceRecognizer().GetBooleanModel("es-es"));
        Assert.Same(
            new NumberWithUnitRecognizer("en-us").GetDimensionModel(), new NumberWithUnitRecognizer().GetDimensionModel("en-us"));
    }

    [Fact]
    public void AModelKnowsItsCulture()
    {
        var model = new NumberRecognizer().GetNumberModel("de-AT");

        Assert.Equal(Culture.German, model.Culture);
    }

    [Fact]
    public void RelativeOrdinalsAreLeftOutOnRequest()
    {
        var results = NumberRecognizer.RecognizeOrdinal("the last or the third", Culture.English, NumberOptions.SuppressExtendedTypes);

        Assert.Equal("third", Assert.Single(results).Text);
    }

    [Fact]
    public async Task ModelsAreSharedAmongThreads()
    {
        var texts = Enumerable.Range(0, 400).Select(i => (Culture: i % 2 == 0 ? "de-de" : "es-es", Text: $"{i} GB")).ToList();

        var found = await Task.WhenAll(texts.Select(example => Task.Run(() => NumberWithUnitRecognizer.RecognizeDimension(example.Text, example.Culture))));

        Assert.Equal(texts.Select((_, i) => $"{i}"), found.Select(results => results.Single().Resolution["value"]));
    }

    [Fact]
    public void NoTextHasNoResults()
    {
        Assert.Empty(NumberRecognizer.RecognizeNumber(null, Culture.English));
        Assert.Empty(NumberWithUnitRecognizer.RecognizeDimension(null, Culture.English));
        Assert.Empty(ChoiceRecognizer.RecognizeBoolean(null, Culture.English));
    }
}
