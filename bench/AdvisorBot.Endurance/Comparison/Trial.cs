using System.Diagnostics;
using System.Net;

namespace AdvisorBot.Endurance.Comparison;

/// <summary>Measures one contestant, the same way as any other.</summary>
sealed class Trial(Contestant contestant, string folder, TimeSpan length)
{
    const int Starts = 3;
    const int ColdTurns = 1000;
    const int People = 10_000;
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    static readonly TimeSpan Learning = TimeSpan.FromMinutes(5);

    /// <summary>Lets the service work out what it learns from its examples, once: what is measured begins with that known, as a service in use does.</summary>
    public async Task LearnAsync()
    {
        await using var service = contestant.Process(folder, also: [new("Logging:LogLevel:AdvisorBot", "Information")]);
        await service.StartAsync(default);
        var watch = Stopwatch.StartNew();
        while (!service.LastWords.Contains("Likeness of meaning is ready", StringComparison.Ordinal))
        {
            if (watch.Elapsed > Learning)
                throw new InvalidOperationException("Likeness was not ready in time: " + service.LastWords);
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }
        await service.TerminateAsync();
    }

    /// <summary>The middle of three starts, in seconds: until it is ready and until its first turn is answered, with the processor time until then.</summary>
    public async Task<(double Ready, double Processor, double FirstTurn)> StartAsync()
    {
        var all = new List<(double Ready, double Processor, double FirstTurn)>();
        for (var start = 0; start < Starts; start++)
        {
            await using var service = contestant.Process(folder);
            var watch = Stopwatch.StartNew();
            await service.StartAsync(default);
            var (ready, processor) = (watch.Elapsed.TotalSeconds, service.ProcessorTime.TotalSeconds);
            using var connection = new LoadConnection(new(IPAddress.Loopback, service.Address.Port));
            await connection.ConnectAsync();
            var (status, _) = await connection.SendAsync(Expecting().Request("first", 0));
            all.Add(
                status == 200 ? (ready, processor, watch.Elapsed.TotalSeconds) : throw new InvalidOperationException($"The first turn was answered {status}."));
        }
        return all.OrderBy(start => start.FirstTurn).ElementAt(Starts / 2);
    }

    /// <summary>Replies in the answer, on all cores: the first thousand turns after a start, and the second of two rounds once warm.</summary>
    public async Task<(Burst Cold, Burst Warm)> AnswerAsync()
    {
        await using var service = contestant.Process(folder);
        await service.StartAsync(default);
        var cold = await Burst.RunAsync(service, Expecting(), "cold", Patience, ColdTurns);
        await Burst.RunAsync(service, Expecting(), "warming", length);
        await Burst.RunAsync(service, Expecting(), "warmer", length);
        return (cold, await Burst.RunAsync(service, Expecting(), "warm", length));
    }

    /// <summary>On one core: turns a second with replies in the answer, and with replies delivered to a channel on the other core.</summary>
    public async Task<(double Answered, double Delivered)> OneCoreAsync(FakeChannel channel)
    {
        await using var service = contestant.Process(folder, core: "0", checksTokens: false);
        await service.StartAsync(default);
        var expecting = new LoadScript(LoadCommand.AdviserTexts, null, null);
        await Burst.RunAsync(service, expecting, "warming", length);
        var answered = await Burst.RunAsync(service, expecting, "answered", length);
        var delivering = new LoadScript(LoadCommand.AdviserTexts, channel.Address, null);
        await Burst.RunAsync(service, delivering, "starting", length);
        var calls = channel.Calls;
        var delivered = await Burst.RunAsync(service, delivering, "delivered", length);
        // What is accepted and not delivered is not done.
        return (answered.Rate, Math.Min(delivered.Rate, (channel.Calls - calls) / delivered.Took.TotalSeconds));
    }

    /// <summary>Megabytes of working set, settled, after ten thousand conversations of two turns.</summary>
    public async Task<double> MemoryAsync(params IEnumerable<KeyValuePair<string, string>> settings)
    {
        await using var service = contestant.Process(folder, also: settings);
        await service.StartAsync(default);
        var script = new LoadScript(LoadCommand.AdviserTexts[..2], null, contestant.Issuer?.Authorization(LoadScript.NoService));
        await Burst.RunAsync(service, script, "person", Patience, 2 * People);
        return await service.SettledWorkingSetAsync() / (double)(1 << 20);
    }

    /// <summary>Milliseconds for the page's HTML once it is ready: the middle of many.</summary>
    public async Task<double> PageAsync()
    {
        await using var service = contestant.Process(folder);
        await service.StartAsync(default);
        using var http = new HttpClient { BaseAddress = service.Address };
        var all = new List<double>();
        for (var visit = 0; visit < 200; visit++)
        {
            var sent = Stopwatch.GetTimestamp();
            await http.GetByteArrayAsync(new Uri("/", UriKind.Relative));
            all.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
        }
        return all.Order().ElementAt(all.Count / 2);
    }

    LoadScript Expecting() => new(LoadCommand.AdviserTexts, null, contestant.Issuer?.Authorization(LoadScript.NoService));
}
