using AdvisorBot.Advice;
using AdvisorBot.Advice.Assessments;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Questions;
using AdvisorBot.Benchmarks.Generated;
using BenchmarkDotNet.Attributes;

namespace AdvisorBot.Benchmarks.Scale;

/// <summary>Time and allocations of one narrowing step, for catalogues of very different size.</summary>
[MemoryDiagnoser]
public class AdviceBenchmarks
{
    Advisor _advisor = null!;
    Answers _answers = Answers.Empty;

    [Params(10, 1_000, 10_000, 100_000)]
    public int Tools { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        _advisor = GeneratedCatalogue.Make(Tools, questions: 12, seed: 1);
        _answers = Answers.Empty.With("q0", Answer.Choose("c0")).With("q3", Answer.Choose("yes"));
    }

    /// <summary>Everything that is known of all tools under two answers, with the leaders' reasons.</summary>
    [Benchmark]
    public Assessment Assess()
    {
        var assessment = _advisor.Assess(_answers);
        _ = assessment.Stages[0].Leaders.Length;
        return assessment;
    }

    /// <summary>The next question, worked out anew rather than remembered.</summary>
    [Benchmark]
    public NextQuestion? NextQuestion() => _advisor.Interviewer.Choose(_answers);
}
