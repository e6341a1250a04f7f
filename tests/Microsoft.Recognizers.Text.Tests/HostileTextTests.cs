using CsCheck;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Recognizers.Text.Tests;

public sealed class HostileTextTests
{
    const int Samples = 1000;

    static readonly string[] s_pieces =
    [
        "one", "two", "twenty", "hundred", "thousand", "million", "dozen", "half", "a", "and", "third", "fifths", "point", "minus", "-", ".", ",",
        "/", "^", "e+", "1", "23", "000", "½", "%", "last", "one before the last", " ", "  ", "\n", "k", "M", "yes", "not", "👌", "🏿", "\uD83D",
        "ein", "zwei", "und", "zwanzig", "halb", "veinte", "y", "medio", "mil", "GB", "TiB", "gigs", "feet", "\"", "°", "$", "€", "years old", "celsius", "per", "of",
    ];

    static readonly Gen<string> s_text = Gen.OneOf(Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]).Array[0, 40].Select(string.Concat), Gen.String);

    public static TheoryData<string> Cultures() => new(Culture.English, Culture.German, Culture.Spanish, "xx-xx");

    [Theory]
    [MemberData(nameof(Cultures))]
    public void ResultsLieWithinTheTextInOrderAndSayWhatStandsThere(string culture) =>
        s_text.Sample(text => AssertAllPlaced(text, culture), iter: Samples);

    static void AssertAllPlaced(string text, string culture)
    {
        AssertPlaced(text, NumberRecognizer.RecognizeNumber(text, culture));
        AssertPlaced(text, NumberRecognizer.RecognizeOrdinal(text, culture));
        AssertPlaced(text, NumberRecognizer.RecognizePercentage(text, culture));
        AssertPlaced(text, NumberRecognizer.RecognizeNumberRange(text, culture));
        AssertPlaced(text, NumberWithUnitRecognizer.RecognizeDimension(text, culture).OrderBy(result => result.Start));
        AssertPlaced(text, NumberWithUnitRecognizer.RecognizeCurrency(text, culture));
        AssertPlaced(text, NumberWithUnitRecognizer.RecognizeTemperature(text, culture));
        AssertPlaced(text, NumberWithUnitRecognizer.RecognizeAge(text, culture));
        AssertPlaced(text, ChoiceRecognizer.RecognizeBoolean(text, culture));
    }

    static void AssertPlaced(string text, IEnumerable<ModelResult> results)
    {
        var last = -1;
        foreach (var result in results)
        {
            Assert.InRange(result.Start, last + 1, result.End);
            Assert.InRange(result.End, result.Start, text.Length - 1);
            Assert.Equal(text[result.Start..(result.End + 1)], result.Text, ignoreCase: true);
            Assert.True(result.Resolution.ContainsKey("value"));
            last = result.End;
        }
    }
}
