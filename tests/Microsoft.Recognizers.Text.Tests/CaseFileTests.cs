using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Xunit.Abstractions;

namespace Microsoft.Recognizers.Text.Tests;

/// <summary>What the advice rests on: the yes and no that are ours, and the numbers and amounts that the official packages hear right.</summary>
public sealed class CaseFileTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(CaseFiles.All), MemberType = typeof(CaseFiles))]
    public void EveryCaseOfAFileIsRecognised(string path, string culture)
    {
        var recognise = Recogniser(Path.GetFileNameWithoutExtension(path), culture);
        var cases = CaseFiles.Read(path);

        var differences = cases.Select(example => example.Difference(recognise(example.Input))).OfType<string>().ToList();

        foreach (var difference in differences)
            output.WriteLine(difference);
        output.WriteLine($"{culture} {Path.GetFileName(path)}: {cases.Count - differences.Count} of {cases.Count} cases pass.");
        Assert.NotEmpty(cases);
        Assert.Empty(differences);
    }

    static Func<string, List<ModelResult>> Recogniser(string model, string culture) => model switch
    {
        "NumberModel" => text => NumberRecognizer.RecognizeNumber(text, culture),
        "OrdinalModel" => text => NumberRecognizer.RecognizeOrdinal(text, culture),
        "DimensionModel" => text => NumberWithUnitRecognizer.RecognizeDimension(text, culture),
        "BooleanModel" => text => ChoiceRecognizer.RecognizeBoolean(text, culture),
        _ => throw new ArgumentException($"No recogniser for {model}.", nameof(model)),
    };
}
