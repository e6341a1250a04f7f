using System.Diagnostics;

namespace AdvisorBot.Endurance;

/// <summary>Latencies of one connection, merged at the end.</summary>
sealed class Latencies
{
    readonly List<long> _ticks;

    public Latencies() => _ticks = new(1 << 16);

    /// <summary>Those of several connections, the shortest first.</summary>
    public Latencies(IEnumerable<Latencies> all) => _ticks = [.. all.SelectMany(one => one._ticks).Order()];

    public int Count => _ticks.Count;

    public void Add(long ticks) => _ticks.Add(ticks);

    /// <summary>Of merged ones: in how many milliseconds this share of all turns, 0 to 1, was answered.</summary>
    public double Within(double share) => _ticks[(int)Math.Min(_ticks.Count - 1, _ticks.Count * share)] * 1000.0 / Stopwatch.Frequency;

    /// <summary>Of merged ones.</summary>
    public string Describe(TimeSpan took) => Count == 0
        ? "no turns"
        : $"{Count} turns in {took.TotalSeconds:0.0} s = {Count / took.TotalSeconds:0} turns/s, "
            + $"p50 {Within(0.5):0.00} ms, p99 {Within(0.99):0.00} ms, p99.9 {Within(0.999):0.00} ms, max {Within(1):0.0} ms";
}
