using System.Diagnostics;
using System.Net;
using System.Text;

namespace AdvisorBot.Endurance;

/// <summary>Many open conversations, each in the middle of an interview, and a steady trickle of messages among them.</summary>
static class CrowdCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
        var people = settings.GetValue("people", 10_000);
        var perSecond = settings.GetValue("rate", 500);
        var minutes = settings.GetValue("minutes", 10.0);
        var folder = Directory.CreateTempSubdirectory("advisor-crowd-");
        var storage = new Dictionary<string, string>
        {
            ["Storage:File"] = Path.Combine(folder.FullName, "advisor.db"),
            ["Logging:LogLevel:Default"] = "Warning",
        };
        await using var service = new ServiceProcess(Programs.Adviser, storage);
        try
        {
            await service.StartAsync(default);
            var script = new LoadScript(LoadCommand.AdviserTexts, null, null);
            await OpenAsync(service, script, "warm", 2000);
            var before = await service.SettledWorkingSetAsync();
            await OpenAsync(service, script, "p", people);
            var after = await service.SettledWorkingSetAsync();
            Console.WriteLine(
                $"{people} conversations opened: {before >> 20} MB before, {after >> 20} MB after, {(after - before) / (double)people / 1024:0.0} KB each; file {new FileInfo(storage["Storage:File"]).Length >> 20} MB");
            var watch = Stopwatch.StartNew();
            for (var round = 0; watch.Elapsed.TotalMinutes < minutes; round++)
            {
                var took = TimeSpan.FromSeconds(Math.Min(60, minutes * 60));
                var figures = await TrickleAsync(service, script, people, perSecond, took, round);
                Console.WriteLine($"{watch.Elapsed.TotalMinutes:0.0} min: {figures}; working set {service.WorkingSet >> 20} MB");
            }
        }
        finally
        {
            await service.DisposeAsync();
            folder.Delete(recursive: true);
        }
        return 0;
    }

    /// <summary>Everybody says the first three things of the script.</summary>
    static Task OpenAsync(ServiceProcess service, LoadScript script, string name, int people)
    {
        var next = -1;
        return Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            using var connection = await ConnectAsync(service);
            for (var person = Interlocked.Increment(ref next); person < people; person = Interlocked.Increment(ref next))
            {
                for (var turn = 0; turn < 3; turn++)
                    await SayAsync(connection, script.Request($"{name}{person}", turn));
            }
        })));
    }

    /// <summary>Somebody says something, at a steady rate, whether or not the one before has been answered.</summary>
    static async Task<string> TrickleAsync(ServiceProcess service, LoadScript script, int people, int perSecond, TimeSpan length, int round)
    {
        const int Connections = 16;
        var started = Stopwatch.GetTimestamp();
        var all = await Task.WhenAll(Enumerable.Range(0, Connections).Select(n => Task.Run(async () =>
        {
            var latencies = new Latencies();
            using var connection = await ConnectAsync(service);
            var random = new Random((round * Connections) + n);
            for (var i = 0; Stopwatch.GetElapsedTime(started) < length; i++)
            {
                var due = TimeSpan.FromSeconds((((double)i * Connections) + n) / perSecond);
                var pause = due - Stopwatch.GetElapsedTime(started);
                if (pause > TimeSpan.Zero)
                    await Task.Delay(pause, TimeProvider.System);
                var request = script.Request($"p{random.Next(people)}", 3 + (((round * 1_000_000) + (i * Connections) + n) * script.Turns));
                // A request that has to wait for the one before began to wait when it was due.
                var began = pause > TimeSpan.Zero ? Stopwatch.GetTimestamp() : started + (long)(due.TotalSeconds * Stopwatch.Frequency);
                await SayAsync(connection, request);
                latencies.Add(Stopwatch.GetTimestamp() - began);
            }
            return latencies;
        })));
        return new Latencies(all).Describe(Stopwatch.GetElapsedTime(started));
    }

    static async Task<LoadConnection> ConnectAsync(ServiceProcess service)
    {
        var connection = new LoadConnection(new(IPAddress.Loopback, service.Address.Port));
        await connection.ConnectAsync();
        return connection;
    }

    static async Task SayAsync(LoadConnection connection, byte[] request)
    {
        var (status, body) = await connection.SendAsync(request);
        if (status != 200)
            throw new InvalidOperationException($"{status}: {Encoding.UTF8.GetString(body.Span)}");
    }
}
