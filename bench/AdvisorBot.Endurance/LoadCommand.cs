using System.Diagnostics;
using System.Net;
using System.Text;

namespace AdvisorBot.Endurance;

/// <summary>Measures turns per second and their latencies over loopback, with the store on disk.</summary>
static class LoadCommand
{
    public static readonly string[] AdviserTexts = [
        "hello", "Choosing a machine learning technology in Azure (2018)", "I know Python and R", "about 5 TB of data", "batch scoring on a schedule",
    ];

    static readonly string[] CounterTexts = ["one", "two", "three", "four", "five"];

    public static async Task<int> RunAsync(string[] args)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
        var connections = settings.GetValue("connections", 16);
        var length = TimeSpan.FromSeconds(settings.GetValue("seconds", 10));
        var delivers = settings["mode"] == "deliver";
        var folder = Directory.CreateTempSubdirectory("advisor-load-");
        await using var channel = new FakeChannel(0, Random.Shared) { KeepsTexts = false };
        await channel.StartAsync();
        var storage = new Dictionary<string, string>
        {
            ["Storage:File"] = Path.Combine(folder.FullName, "advisor.db"),
            ["Storage:Durability"] = settings["durability"] ?? "ProcessKill",
            ["Logging:LogLevel:Default"] = "Warning",
        };
        await using var redis = settings["store"] == "redis" ? new RedisServer(folder.FullName) : null;
        foreach (var (name, value) in redis?.Settings ?? new Dictionary<string, string>())
            storage[name] = value;
        // Delivered replies would carry a token of the bot's own, which only Microsoft issues.
        await using var issuer = delivers || settings["authentication"] == "off" ? null : await LoadIssuer.StartAsync();
        foreach (var (name, value) in issuer?.Settings ?? [])
            storage[name] = value;
        var assembly = settings["service"] == "counter" ? Programs.Counter : Programs.Adviser;
        await using var service = new ServiceProcess(settings["assembly"] ?? assembly, storage)
        {
            Core = settings["core"],
            CertificateFile = issuer?.CertificateFile
        };
        try
        {
            if (redis is not null)
                await redis.StartAsync();
            var starting = Stopwatch.StartNew();
            await service.StartAsync(default);
            Console.WriteLine($"ready after {starting.Elapsed.TotalSeconds:0.00} s");
            var script = new LoadScript(
                settings["service"] == "counter" ? CounterTexts : AdviserTexts, delivers ? channel.Address : null, issuer?.Authorization(LoadScript.NoService));
            await ShowAsync(service, script);
            for (var round = 1; round <= settings.GetValue("rounds", 3); round++)
            {
                var calls = channel.Calls;
                var burst = await Burst.RunAsync(service, script, $"r{round}", length, connections: connections);
                Console.WriteLine($"round {round}: {burst.Latencies.Describe(burst.Took)}, {burst.Processor:0} us of processor a turn");
                if (delivers)
                    Console.WriteLine($"  delivered meanwhile: {(channel.Calls - calls) / length.TotalSeconds:0} replies/s");
            }
            Console.WriteLine($"working set {service.WorkingSet >> 20} MB");
        }
        finally
        {
            await service.DisposeAsync();
            if (redis is not null)
                await redis.KillAsync();
            folder.Delete(recursive: true);
        }
        return 0;
    }

    /// <summary>One conversation in words, so that the figures are of what they seem to be.</summary>
    static async Task ShowAsync(ServiceProcess service, LoadScript script)
    {
        using var connection = new LoadConnection(new(IPAddress.Loopback, service.Address.Port));
        await connection.ConnectAsync();
        for (var turn = 0; turn < script.Turns; turn++)
        {
            var (status, body) = await connection.SendAsync(script.Request("shown", turn));
            var text = Encoding.UTF8.GetString(body.Span);
            var said = text.IndexOf("\"text\":", StringComparison.Ordinal);
            Console.WriteLine($"  {status} {(said < 0 ? "" : text[said..Math.Min(text.Length, said + 110)])}");
        }
    }
}
