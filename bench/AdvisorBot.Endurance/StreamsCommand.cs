using System.Diagnostics;

namespace AdvisorBot.Endurance;

/// <summary>Thousands of open streams: what they take, whether each shows its own conversation and no other, and a stop among them.</summary>
static class StreamsCommand
{
    const int AtOnce = 16;

    /// <summary>No limit but the one for all streams: who is measured comes from one address.</summary>
    static readonly Dictionary<string, string> Unlimited = new()
    {
        ["DirectLine:ConversationsPerMinute"] = "100000",
        ["DirectLine:AllConversationsPerMinute"] = "1000000",
        ["DirectLine:AddressConversationsPerDay"] = "1000000",
        ["DirectLine:AddressActivitiesPerMinute"] = "1000000",
        ["DirectLine:AddressStreams"] = "1000000",
        ["Understanding:Likeness"] = "Off",
        ["Logging:LogLevel:Default"] = "Warning",
    };

    public static async Task<int> RunAsync(string[] args)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
        var count = settings.GetValue("count", 5000);
        var folder = Directory.CreateTempSubdirectory("advisor-streams-");
        var storage = new Dictionary<string, string>(Unlimited)
        {
            ["Storage:File"] = Path.Combine(folder.FullName, "advisor.db"),
            ["DirectLine:KeyFile"] = Path.Combine(folder.FullName, "direct-line.key"),
        };
        await using var service = new ServiceProcess(Programs.Adviser, storage);
        var readers = new List<PageReader>();
        try
        {
            await service.StartAsync(default);
            // Each visitor is somebody else.
            using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = service.Address };
            await OpenAsync(http, 50, []);
            var before = await service.SettledWorkingSetAsync();
            var watch = Stopwatch.StartNew();
            await OpenAsync(http, count, readers);
            var opened = watch.Elapsed;
            var after = await service.SettledWorkingSetAsync();
            Console.WriteLine($"{count} streams opened in {opened.TotalSeconds:0} s, each with its greeting: "
                + $"{before >> 20} MB before, {after >> 20} MB after, {(after - before) / (double)count / 1024:0.0} KB each");
            watch.Restart();
            var wrong = await TalkAsync(http, readers);
            Console.WriteLine($"{count} messages, one in each conversation, in {watch.Elapsed.TotalSeconds:0} s: "
                + $"{wrong} streams without the reply or with one of another conversation");
            watch.Restart();
            var code = await service.TerminateAsync();
            var stopped = watch.Elapsed;
            var goodbyes = (await Task.WhenAll(readers.Select(reader => reader.GoodbyeAsync()))).Count(said => said);
            Console.WriteLine($"Asked to stop: ended after {stopped.TotalSeconds:0.0} s with code {code}, {goodbyes} streams closed with a goodbye");
            return wrong == 0 && code == 0 && goodbyes == count ? 0 : 1;
        }
        finally
        {
            readers.ForEach(reader => reader.Dispose());
            await service.DisposeAsync();
            folder.Delete(recursive: true);
        }
    }

    static Task OpenAsync(HttpClient http, int count, List<PageReader> readers) => ForEachAsync(Enumerable.Range(0, count), async _ =>
    {
        var reader = await PageReader.OpenAsync(http);
        lock (readers)
            readers.Add(reader);
    });

    /// <summary>How many did not get the reply to what was said in their conversation, or got anything else.</summary>
    static async Task<int> TalkAsync(HttpClient http, List<PageReader> readers)
    {
        var wrong = 0;
        await ForEachAsync(readers, async reader =>
        {
            if (!await reader.SayAsync(http, "help"))
                Interlocked.Increment(ref wrong);
        });
        return wrong;
    }

    static Task ForEachAsync<T>(IEnumerable<T> items, Func<T, Task> act) =>
        Parallel.ForEachAsync(items, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (item, _) => await act(item));
}
