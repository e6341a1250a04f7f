using AdvisorBot.Dialogs;
using AdvisorBot.Operations;
using AdvisorBot.Operations.Telemetry;
using AdvisorBot.Storage;
using AdvisorBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Process = System.Diagnostics.Process;

namespace AdvisorBot.Endurance;

/// <summary>Turns of the adviser without HTTP, one after another: what one costs in processor time and memory.</summary>
static class TurnCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
        var folder = Directory.CreateTempSubdirectory("advisor-turn-");
        var isTraced = settings.GetValue("telemetry", false);
        // Nobody listens there: what is measured is making and preparing what would be sent.
        string[] telemetry = isTraced ? ["--OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:9"] : [];
        var builder = WebApplication.CreateSlimBuilder([$"--Storage:File={Path.Combine(folder.FullName, "advisor.db")}", .. telemetry]);
        builder.Logging.ClearProviders();
        builder.AddTelemetry();
        builder.AddDataFiles();
        builder.Services.AddStorage();
        builder.Services.AddTurns<CurrentBot>();
        builder.AddConversation();
        builder.Services.AddSingleton<IChannelSender, NoChannel>();
        await using (var app = builder.Build())
        {
            // The host is not started, which would make them.
            _ = (app.Services.GetService<OpenTelemetry.Trace.TracerProvider>(), app.Services.GetService<OpenTelemetry.Metrics.MeterProvider>());
            var bot = app.Services.GetRequiredService<IBot>();
            for (var round = 1; round <= settings.GetValue("rounds", 6); round++)
                await MeasureAsync(bot, round, settings.GetValue("turns", 5000));
        }
        folder.Delete(recursive: true);
        return 0;
    }

    static async Task MeasureAsync(IBot bot, int round, int turns)
    {
        using var process = Process.GetCurrentProcess();
        var (bytes, processor, collections, paused) = (
            GC.GetTotalAllocatedBytes(), process.TotalProcessorTime, GC.CollectionCount(0), GC.GetTotalPauseDuration());
        for (var n = 0; n < turns; n++)
        {
            var (conversation, turn) = (n / LoadCommand.AdviserTexts.Length, n % LoadCommand.AdviserTexts.Length);
            using var context = new TurnContext(new Silence(), Message($"{round}-{conversation}", turn));
            await bot.OnTurnAsync(context);
        }
        process.Refresh();
        Console.WriteLine($"round {round}: {(process.TotalProcessorTime - processor).TotalMicroseconds / turns:0} us of processor, "
            + $"{(GC.GetTotalAllocatedBytes() - bytes) / turns / 1024.0:0.0} KB allocated a turn; {GC.CollectionCount(0) - collections} collections, {(GC.GetTotalPauseDuration() - paused).TotalMilliseconds:0} ms in them");
    }

    static Activity Message(string conversation, int turn) => new()
    {
        Type = ActivityTypes.Message,
        Id = $"{conversation}-{turn}",
        Text = LoadCommand.AdviserTexts[turn],
        ChannelId = "test",
        Locale = "en-US",
        Conversation = new() { Id = conversation },
        From = new() { Id = "user-" + conversation },
        Recipient = new() { Id = "bot" },
    };

    sealed class NoChannel : IChannelSender
    {
        public Task<SendOutcome> SendAsync(LogEntry entry, CancellationToken cancellationToken) => Task.FromResult(SendOutcome.Delivered);
    }

    sealed class Silence : BotAdapter
    {
        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
            Task.FromResult(Array.ConvertAll(activities, activity => new ResourceResponse(activity.Id)));

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
