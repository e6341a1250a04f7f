using AdvisorBot.Benchmarks.Questions;
using AdvisorBot.Benchmarks.Utterances;
using BenchmarkDotNet.Running;

namespace AdvisorBot.Benchmarks;

static class Program
{
    static void Main(string[] args)
    {
        if (args is ["questions", ..])
            QuestionsReport.Print(args.ElementAtOrDefault(1) ?? Directory.GetCurrentDirectory());
        else if (args is ["utterances", ..])
            UtterancesReport.Print(
                args.ElementAtOrDefault(1) ?? Directory.GetCurrentDirectory(),
                args.ElementAtOrDefault(2) ?? Path.Combine(Path.GetTempPath(), "advisorbot.vectors"));
        else
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}
