using AdvisorBot.Channels.Terminal;

namespace AdvisorBot.Operations.Editing;

/// <summary>A conversation in the terminal whose guides are read anew when they are saved. It goes on where it was.</summary>
static class WatchingChat
{
    public static async Task RunAsync(IServiceProvider services, TextReader lines, TerminalPage page, CancellationToken cancellationToken)
    {
        using var input = new InterruptibleInput(lines);
        var edit = services.GetRequiredService<LiveEdit>();
        edit.Found += input.Interrupt;
        await edit.StartAsync(cancellationToken);
        try
        {
            while (!await TalkedAsync(services, input, page, cancellationToken))
            {
                await page.WriteAsync(edit.Status.IsFaulty ? Refused(edit.Status) : "The guides were read anew.", cancellationToken);
            }
        }
        finally
        {
            edit.Found -= input.Interrupt;
            await edit.StopAsync(CancellationToken.None);
        }
    }

    static string Refused(EditStatus status) => $"{string.Join('\n', status.Problems)}\nThe conversation goes on by the guides as they were.";

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
