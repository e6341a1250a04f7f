using System.Diagnostics;
using System.Net;
using System.Text;

namespace AdvisorBot.Endurance.Comparison;

/// <summary>Turns of the script over sixteen connections, and what they took.</summary>
/// <param name="Turns">How many were answered.</param>
/// <param name="Processor">Of the service, in microseconds a turn.</param>
/// <param name="P99">In milliseconds.</param>
sealed record Burst(int Turns, TimeSpan Took, double Processor, double P99)
{
    const int Connections = 16;

    public double Rate => Turns / Took.TotalSeconds;

    /// <param name="most">Stops after so many turns, or when the time is up.</param>
    public static async Task<Burst> RunAsync(ServiceProcess service, LoadScript script, string name, int most, TimeSpan length)
    {
        var processor = service.ProcessorTime;
        var left = most;
        var watch = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, Connections).Select(n => Task.Run(() => TalkAsync(n))));
        var took = watch.Elapsed;
        var sorted = all.SelectMany(latencies => latencies).Order().ToArray();
        return new(sorted.Length, took, (service.ProcessorTime - processor).TotalMicroseconds / sorted.Length, sorted[(int)(sorted.Length * 0.99)]);

        async Task<List<double>> TalkAsync(int n)
        {
            var latencies = new List<double>();
            using var connection = new LoadConnection(new(IPAddress.Loopback, service.Address.Port));
            await connection.ConnectAsync();
            for (var turn = 0; Interlocked.Decrement(ref left) >= 0 && watch.Elapsed < length; turn++)
            {
                var sent = Stopwatch.GetTimestamp();
                var (status, body) = await connection.SendAsync(script.Request($"{name}-{n}-{turn / script.Turns}", turn % script.Turns));
                latencies.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
                if (status is not (200 or 202))
                    throw new InvalidOperationException($"{status}: {Encoding.UTF8.GetString(body.Span)}");
            }
            return latencies;
        }
    }
}
