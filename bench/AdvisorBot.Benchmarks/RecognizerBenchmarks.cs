using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace AdvisorBot.Benchmarks;

/// <summary>The recognisers on a message of 200 characters, and on 10,000 characters made to cost them dear.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class RecognizerBenchmarks
{
    const string Message =
        "We're three Python people with about 2 TB, nightly batch scoring, no way to go offline, one and a half million rows per day in " +
        "twenty-five tables, maybe 10-20 GB more later, ok? It is our first try.";

    static readonly string s_marks = string.Concat(Enumerable.Repeat("(1e+-", 2000));

    [Benchmark]
    public List<ModelResult> Numbers() => NumberRecognizer.RecognizeNumber(Message, Culture.English);

    [Benchmark]
    public List<ModelResult> Ordinals() => NumberRecognizer.RecognizeOrdinal(Message, Culture.English);

    [Benchmark]
    public List<ModelResult> Dimensions() => NumberWithUnitRecognizer.RecognizeDimension(Message, Culture.English);

    [Benchmark]
    public List<ModelResult> Booleans() => ChoiceRecognizer.RecognizeBoolean(Message, Culture.English);

    [Benchmark]
    public List<ModelResult> NumbersAmongMarks() => NumberRecognizer.RecognizeNumber(s_marks, Culture.English);

    [Benchmark]
    public List<ModelResult> DimensionsAmongMarks() => NumberWithUnitRecognizer.RecognizeDimension(s_marks, Culture.English);
}
