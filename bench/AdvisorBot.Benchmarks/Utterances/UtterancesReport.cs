using System.Diagnostics;
using AdvisorBot.Advice.Interviews;
using AdvisorBot.Advice.Loading;
using AdvisorBot.Operations.Likeness;
using AdvisorBot.Operations.Scoring;
using AdvisorBot.Understanding.Interpretation;
using AdvisorBot.Understanding.LanguageData;
using AdvisorBot.Understanding.Similarity;

namespace AdvisorBot.Benchmarks.Utterances;

/// <summary>How long it takes to understand what people have written, sentence by sentence, and what somebody may write to make it take long.</summary>
static class UtterancesReport
{
    const int Rounds = 5;
    const int HostileRounds = 25;
    const int Longest = 10_000;

    /// <param name="folder">The repository.</param>
    /// <param name="vectors">Where the vectors of the examples are kept; they are worked out first, if there are none.</param>
    public static void Print(string folder, string vectors)
    {
        var library = Library.Load(Path.Combine(folder, "catalog"), Path.Combine(folder, "dialogs")).Library!;
        var vocabularies = Vocabularies.Load(Path.Combine(folder, "dialogs")).Vocabularies!;
        var lines = Directory.EnumerateFiles(Path.Combine(folder, "tests", "AdvisorBot.Tests", "Understanding", "Utterances"), "round*.tsv")
            .SelectMany(file => File.ReadLines(file).Skip(1).Where(line => line.Length > 0).Select(LabelledLine.Parse)).ToList();
        Console.WriteLine($"{lines.Count} utterances, the fifth time each is read, milliseconds");
        Print("by words alone", null, library, vocabularies, lines);
        if (new ExampleVectors(library, vocabularies, vectors).Load() is { } likeness)
            Print("with likeness", likeness, library, vocabularies, lines);
    }

    static void Print(string title, Likeness? likeness, Library library, Vocabularies vocabularies, List<LabelledLine> lines)
    {
        var interpreters = new Dictionary<(string Guide, string Language), Interpreter>();
        Interpreter Of(string guide, string language) => interpreters.TryGetValue((guide, language), out var known) ? known
            : interpreters[(guide, language)] = new(library.Get(guide, language), vocabularies.Get(language), likeness);
        var times = Times([.. lines.Select(line => (Of(line.Guide, line.Locale[..2]), line.Text, line.Question))], Rounds);
        Console.WriteLine($"{title}: median {times[times.Length / 2]:0.00}, 95 of 100 {times[times.Length * 95 / 100]:0.00}, longest {times[^1]:0.00}");
        string[] hostile = [
            .. new[] { "a ", "sql server ", "not ", "is it free? ", "2 TB " }.Select(word => string.Concat(Enumerable.Repeat(word, Longest))[..Longest]),
        ];
        foreach (var text in hostile)
            Console.WriteLine(
                $"  '{text[..12]}...' of {Longest:N0} characters: {Times([(Of("azure-machine-learning", "en"), text, "skills")], HostileRounds)[0]:0.0}");
    }

    static double[] Times(List<(Interpreter Interpreter, string Text, string? Question)> all, int rounds)
    {
        var times = new double[all.Count];
        for (var round = 0; round < rounds; round++)
        {
            for (var at = 0; at < all.Count; at++)
            {
                var start = Stopwatch.GetTimestamp();
                all[at].Interpreter.Read(all[at].Text, new(all[at].Question, Answers.Empty));
                times[at] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }
        Array.Sort(times);
        return times;
    }
}
