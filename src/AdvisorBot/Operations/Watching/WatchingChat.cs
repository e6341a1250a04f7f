using AdvisorBot.Channels.Terminal;

namespace AdvisorBot.Operations.Watching;

/// <summary>A conversation in the terminal whose guides are read anew when they are saved. It goes on where it was.</summary>
static class WatchingChat
{
    /// <param name="start">Puts the service together on the files as they are.</param>
    /// <param name="folder">Holds "catalog" and "dialogs".</param>
    public static async Task RunAsync(
        Func<IServiceProvider> start, string folder, TextReader lines, TerminalPage page, TimeProvider time, CancellationToken cancellationToken)
    {
        using var input = new InterruptibleInput(lines);
        using var watch = new DataWatch(folder, input.Interrupt, time);
        var services = start();
        try
        {
            while (!await TalkedAsync(services, input, page, cancellationToken))
            {
                if (DataFiles.TryLoad(folder, out _) is { IsEmpty: false } problems)
                {
                    await page.WriteAsync($"{string.Join('\n', problems)}\nThe conversation goes on by the guides as they were.", cancellationToken);
                    continue;
                }
                var renewed = start();
                await ((IAsyncDisposable)services).DisposeAsync();
                services = renewed;
                await page.WriteAsync("The guides were read anew.", cancellationToken);
            }
        }
        finally
        {
            await ((IAsyncDisposable)services).DisposeAsync();
        }
    }

    /// <summary>False where somebody called it away.</summary>
    static async Task<bool> TalkedAsync(IServiceProvider services, TextReader input, TerminalPage page, CancellationToken cancellationToken)
    {
        try
        {
            await TerminalChat.RunAsync(services, input, page, cancellationToken);
            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
