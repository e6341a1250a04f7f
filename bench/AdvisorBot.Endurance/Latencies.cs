using System.Diagnostics;

namespace AdvisorBot.Endurance;

/// <summary>Latencies of one connection, merged at the end.</summary>
sealed class Latencies
{
    readonly List<long> _ticks = new(1 << 16);

    public int Count => _ticks.Count;

    public void Add(long ticks) => _ticks.Add(ticks);

    public static string Describe(IEnumerable<Latencies> all, TimeSpan took)
    {
        var sorted = all.SelectMany(one => one._ticks).Order().ToArray();
        return sorted.Length == 0
            ? "no turns"
            : $"{sorted.Length} turns in {took.TotalSeconds:0.0} s = {sorted.Length / took.TotalSeconds:0} turns/s, "
                + $"p50 {At(0.5):0.00} ms, p99 {At(0.99):0.00} ms, p99.9 {At(0.999):0.00} ms, max {At(1):0.0} ms";

        double At(double share) => sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * share)] * 1000.0 / Stopwatch.Frequency;
    }
}
