using BenchmarkDotNet.Running;

namespace AdvisorBot.Benchmarks;

static class Program
{
    static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
