using System.Globalization;

namespace AdvisorBot.Endurance;

static class CrashCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
        var folder = Directory.CreateTempSubdirectory("advisor-crash-");
        var redis = settings["store"] == "redis" ? new RedisServer(folder.FullName) : null;
        try
        {
            if (redis is not null)
                await redis.StartAsync();
            var plan = new CrashPlan(
                settings.GetValue("kills", 200),
                settings.GetValue("replicas", 1),
                settings.GetValue("speakers", 16),
                double.Parse(settings["failures"] ?? "0", CultureInfo.InvariantCulture),
                redis?.Settings ?? new Dictionary<string, string> { ["Storage:File"] = Path.Combine(folder.FullName, "advisor.db") },
                settings.GetValue("seed", 1))
            {
                LongestPeace = TimeSpan.FromSeconds(settings.GetValue("peace", 1.0)),
                Gently = settings.GetValue("gently", false),
                OtherTrouble = redis is null || settings.GetValue("gently", false) ? null : redis.RestartAsync,
            };
            var report = await CrashRun.RunAsync(plan, CancellationToken.None);
            Console.WriteLine(report);
            foreach (var fault in report.Faults)
                Console.WriteLine(fault);
            return report.Faults.IsEmpty ? 0 : 1;
        }
        finally
        {
            if (redis is not null)
                await redis.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }
}
