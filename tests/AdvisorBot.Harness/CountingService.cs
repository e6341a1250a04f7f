using AdvisorBot.Channels.BotFramework;
using AdvisorBot.Operations;
using AdvisorBot.Turns;
using Microsoft.Bot.Schema;

namespace AdvisorBot.Harness;

/// <summary>The service with a bot that counts in place of the adviser, so that every effect can be told apart.</summary>
static class CountingService
{
    static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft", LogLevel.Error);
        builder.Services.AddStorage();
        builder.Services.AddTurns<CountingBot>();
        builder.Services.AddSingleton<ITurnErrorWords, Words>();
        builder.AddBotFramework();
        await using var app = builder.Build();
        app.Services.GetRequiredService<CountingBot>().Before = (text, cancellationToken) =>
            text.StartsWith("slow", StringComparison.Ordinal)
                ? Task.Delay(TimeSpan.FromSeconds(0.4), TimeProvider.System, cancellationToken)
                : Task.CompletedTask;
        app.MapBotFramework();
        app.MapHealth();
        await app.RunAsync();
    }

    sealed class Words : ITurnErrorWords
    {
        public string Failed(Activity inbound, string reference) => "failed " + reference;
    }
}
