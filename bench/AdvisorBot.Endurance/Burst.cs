using System.Diagnostics;
using System.Net;
using System.Text;

namespace AdvisorBot.Endurance;

/// <summary>Turns of a script over some connections, each in conversations of its own, and what they took.</summary>
/// <param name="Processor">Of the service, in microseconds a turn.</param>
sealed record Burst(Latencies Latencies, TimeSpan Took, double Processor)
{
    public double Rate => Latencies.Count / Took.TotalSeconds;

    /// <param name="name">Begins the ids of its conversations.</param>
    /// <param name="most">Stops after so many turns, or when the time is up.</param>
    public static async Task<Burst> RunAsync(
        ServiceProcess service, LoadScript script, string name, TimeSpan length, int most = int.MaxValue, int connections = 16)
    {
        var processor = service.ProcessorTime;
        var left = most;
        var watch = Stopwatch.StartNew();
        var latencies = new Latencies(await Task.WhenAll(Enumerable.Range(0, connections).Select(n => Task.Run(() => TalkAsync(n)))));
        return new(latencies, watch.Elapsed, (service.ProcessorTime - processor).TotalMicroseconds / latencies.Count);

        async Task<Latencies> TalkAsync(int n)
        {
            var own = new Latencies();
            using var connection = new LoadConnection(new(IPAddress.Loopback, service.Address.Port));
            await connection.ConnectAsync();
            for (var turn = 0; Interlocked.Decrement(ref left) >= 0 && watch.Elapsed < length; turn++)
            {
                var request = script.Request($"{name}-{n}-{turn / script.Turns}", turn % script.Turns);
                var sent = Stopwatch.GetTimestamp();
                var (status, body) = await connection.SendAsync(request);
                own.Add(Stopwatch.GetTimestamp() - sent);
                if (status is not (200 or 202))
                    throw new InvalidOperationException($"{status}: {Encoding.UTF8.GetString(body.Span)}");
            }
            return own;
        }
    }
}
