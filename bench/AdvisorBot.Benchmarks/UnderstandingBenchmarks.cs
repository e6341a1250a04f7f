using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Understanding;
using AdvisorBot.Understanding.Interpretation;
using AdvisorBot.Understanding.LanguageData;
using BenchmarkDotNet.Attributes;

namespace AdvisorBot.Benchmarks;

/// <summary>One pass over a message: a label, an ordinary message of about 200 characters, and the longest text that is read.</summary>
[MemoryDiagnoser]
public class UnderstandingBenchmarks
{
    const string Ordinary =
        "Hi, we're three Python people with about 2 TB of data in blob storage, we need nightly batch scoring, no way to go offline, and it should not cost too much. Deep lerning is not needed, thanks for the help!";

    readonly Expectation _expected = new("skills", Answers.Empty);
    Interpreter _interpreter = null!;
    string _longest = "";

    [GlobalSetup]
    public void Load()
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "dialogs")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The benchmark does not run inside the repository.");
        var library = Library.Load(Path.Combine(folder, "catalog"), Path.Combine(folder, "dialogs")).Library!;
        _interpreter = new(library.Get("azure-machine-learning", "en"), Vocabularies.Load(Path.Combine(folder, "dialogs")).Vocabularies!.Get("en"));
        _longest = string.Concat(Enumerable.Repeat(Ordinary + " ", 50))[..10_000];
    }

    [Benchmark]
    public Reading Label() => _interpreter.Read("Python", _expected);

    [Benchmark(Baseline = true)]
    public Reading OrdinaryMessage() => _interpreter.Read(Ordinary, _expected);

    [Benchmark]
    public Reading LongestText() => _interpreter.Read(_longest, _expected);
}
