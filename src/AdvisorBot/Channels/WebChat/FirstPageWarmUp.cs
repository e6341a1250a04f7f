using AdvisorBot.Storage;

namespace AdvisorBot.Channels.WebChat;

/// <summary>Writes the first page once the service listens, which takes seconds that the first visitor would wait.</summary>
sealed partial class FirstPageWarmUp(
    FirstPage page,
    IHostApplicationLifetime lifetime,
    IConfiguration configuration,
    ILogger<FirstPageWarmUp> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!configuration.GetValue("WebChat:WarmUp", defaultValue: true))
            return;
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
        await using var onStop = stoppingToken.Register(() => started.TrySetCanceled(stoppingToken));
        await started.Task;
        try
        {
            await page.PrepareAsync(stoppingToken);
        }
        catch (StoreUnavailableException exception)
        {
            // The first visitor waits then, as if nothing had been prepared.
            Log.NotPrepared(log, exception);
        }
    }

    static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The first page could not be prepared: the store does not answer.")]
        public static partial void NotPrepared(ILogger log, Exception exception);
    }
}
