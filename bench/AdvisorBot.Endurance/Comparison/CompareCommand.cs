using System.Globalization;
using System.Runtime.InteropServices;

namespace AdvisorBot.Endurance.Comparison;

/// <summary>One table of what the published service costs and how fast it is, beside a small bot on the official SDK, in one sitting.</summary>
static class CompareCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
        if (settings["service"] is not { } service || settings["official"] is not { } official)
        {
            await Console.Error.WriteLineAsync("Say --service AdvisorBot.dll and --official AdvisorBot.OfficialBot.dll, as published.");
            return 2;
        }
        var folder = Directory.CreateTempSubdirectory("advisor-compare-");
        await using var issuer = await LoadIssuer.StartAsync();
        var quiet = new Dictionary<string, string> { ["Logging:LogLevel:Default"] = "Warning" };
        // What likeness has learnt is kept between the starts, as it is in service.
        var vectors = Path.GetFullPath(settings["vectors"] ?? Path.Combine(folder.FullName, "vectors"));
        var ours = new Contestant(
            "AdvisorBot", Path.GetFullPath(service), new Dictionary<string, string>(quiet) { ["Understanding:VectorFile"] = vectors }, issuer);
        var theirs = new Contestant("official", Path.GetFullPath(official), quiet, null);
        var length = TimeSpan.FromSeconds(settings.GetValue("seconds", 5));
        try
        {
            var table = new ComparisonTable(
                Machine(), TimeProvider.System.GetLocalNow().ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
                await MeasureAsync(new(ours, folder.FullName, length), new(theirs, folder.FullName, length)));
            Console.WriteLine(table.ToText());
            if (settings["keep"] is not { } file)
                return 0;
            var worse = File.Exists(file) ? table.WorseThan(ComparisonTable.Parse(await File.ReadAllTextAsync(file))).ToList() : [];
            await File.WriteAllTextAsync(file, table.ToJson() + "\n");
            worse.ForEach(Console.WriteLine);
            return worse.Count == 0 ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static async Task<List<Figure>> MeasureAsync(Trial ours, Trial theirs)
    {
        await ours.LearnAsync();
        var (start, official) = (await ours.StartAsync(), await theirs.StartAsync());
        var (answers, officialAnswers) = (await ours.AnswerAsync(), await theirs.AnswerAsync());
        await using var channel = new FakeChannel(0, Random.Shared) { KeepsTexts = false };
        await channel.StartAsync();
        var (core, officialCore) = (await ours.OneCoreAsync(channel), await theirs.OneCoreAsync(channel));
        return
        [
            new("process start to ready", "s", false, start.Ready, official.Ready),
            new("processor until ready", "s", false, start.Processor, official.Processor),
            new("process start to first answered turn", "s", false, start.FirstTurn, official.FirstTurn),
            new("first thousand turns, processor", "us a turn", false, answers.Cold.Processor, officialAnswers.Cold.Processor),
            new("warm, processor", "us a turn", false, answers.Warm.Processor, officialAnswers.Warm.Processor),
            new("warm, replies in the answer", "turns/s", true, answers.Warm.Rate, officialAnswers.Warm.Rate),
            new("warm, 99 of 100 turns within", "ms", false, answers.Warm.Latencies.Within(0.99), officialAnswers.Warm.Latencies.Within(0.99)),
            new("one core, replies in the answer", "turns/s", true, core.Answered, officialCore.Answered),
            new("one core, replies delivered", "turns/s", true, core.Delivered, officialCore.Delivered),
            new(
                "working set after 10,000 conversations, likeness off", "MB", false,
                await ours.MemoryAsync(KeyValuePair.Create("Understanding:Likeness", "Off")), await theirs.MemoryAsync()),
            new("working set after 10,000 conversations", "MB", false, await ours.MemoryAsync(), null),
            new("the page's HTML", "ms", false, await ours.PageAsync(), null),
        ];
    }

    static string Machine() =>
        $"{Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription.Split(' ')[0]} {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}";
}
