using AdvisorBot.Benchmarks.Questions;
using BenchmarkDotNet.Running;

namespace AdvisorBot.Benchmarks;

static class Program
{
    static void Main(string[] args)
    {
        if (args is ["questions", ..])
            QuestionsReport.Print(args.ElementAtOrDefault(1) ?? Directory.GetCurrentDirectory());
        else
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}
