using AdvisorBot.Dialogs;
using AdvisorBot.Storage;

namespace AdvisorBot.Channels.WebChat;

/// <summary>
/// Once the service listens, and whenever the guides are others, writes the first page and readies the guides for what is typed into
/// it: the first visitor would wait for both.
/// </summary>
sealed partial class FirstPageWarmUp(
    FirstPage page,
    CurrentKnowledge knowledge,
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
        using var replaced = new SemaphoreSlim(0);
        knowledge.Replaced += Signal;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await PrepareAsync(stoppingToken);
                await replaced.WaitAsync(stoppingToken);
            }
        }
        finally
        {
            knowledge.Replaced -= Signal;
        }

        void Signal() => replaced.Release();
    }

    async Task PrepareAsync(CancellationToken stoppingToken)
    {
        try
        {
            await page.PrepareAsync(stoppingToken);
            knowledge.Value.Editions.Prepare(stoppingToken);
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
