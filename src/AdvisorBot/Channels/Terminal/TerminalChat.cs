using AdvisorBot.Presentation.Messages;
using AdvisorBot.Understanding;
using Microsoft.Bot.Builder;

namespace AdvisorBot.Channels.Terminal;

/// <summary>A conversation in the terminal, until the input ends or the person leaves.</summary>
public static class TerminalChat
{
    public static async Task RunAsync(IServiceProvider services, TextReader input, TextWriter output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        var adapter = new TerminalAdapter(services.GetRequiredService<IBot>(), output);
        await adapter.JoinAsync(cancellationToken);
        // A conversation that was held before begins with where it stood.
        if (!adapter.HasSpoken)
            await adapter.TapAsync(Tap.Do(0, Intent.Recap), cancellationToken);
        while (true)
        {
            await output.WriteAsync("> ".AsMemory(), cancellationToken);
            if (await input.ReadLineAsync(cancellationToken) is not { } line || line.Trim() is "exit" or "quit")
                return;
            await adapter.SayAsync(line, cancellationToken);
        }
    }
}
