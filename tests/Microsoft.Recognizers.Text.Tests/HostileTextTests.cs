using CsCheck;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Recognizers.Text.Tests;

public sealed class HostileTextTests
{
    const int Samples = 1000;

    static readonly string[] s_pieces =
    [
        "yes", "no", "not", "never", "of course", "at all", "that", "'s", "right", "ja", "nein", "nicht", "auf keinen Fall", "sí", "claro", "que",
        "tampoco", " ", "  ", "\n", "-", ".", ",", "1", "👌", "👎", "🖐", "🏿", "\uD83D",
    ];

    static readonly Gen<string> s_text = Gen.OneOf(Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]).Array[0, 40].Select(string.Concat), Gen.String);

    public static TheoryData<string> Cultures() => new(Culture.English, Culture.German, Culture.Spanish, "xx-xx");

    [Theory]
    [MemberData(nameof(Cultures))]
    public void AResultLiesWithinTheTextAndSaysWhatStandsThere(string culture) =>
        s_text.Sample(text => AssertPlaced(text, ChoiceRecognizer.RecognizeBoolean(text, culture)), iter: Samples);

    static void AssertPlaced(string text, List<ModelResult> results)
    {
        if (results.Count == 0)
            return;

        var result = Assert.Single(results);
        Assert.InRange(result.End, result.Start, text.Length - 1);
        Assert.Equal(text[result.Start..(result.End + 1)], result.Text, ignoreCase: true);
        Assert.IsType<bool>(result.Resolution["value"]);
    }
}
