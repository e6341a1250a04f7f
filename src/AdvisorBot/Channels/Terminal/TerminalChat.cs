using AdvisorBot.Dialogs;
using AdvisorBot.Dialogs.Guides;
using AdvisorBot.Presentation.Messages;
using AdvisorBot.Understanding;
using Microsoft.Bot.Builder;

namespace AdvisorBot.Channels.Terminal;

/// <summary>A conversation in the terminal, until the input ends or the person leaves.</summary>
public static class TerminalChat
{
    public static async Task RunAsync(IServiceProvider services, TextReader input, TerminalPage page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(page);
        var adapter = new TerminalAdapter(services.GetRequiredService<IBot>(), page);
        await adapter.JoinAsync(cancellationToken);
        // A conversation that was held before begins with where it stood.
        if (!adapter.HasSpoken)
            await adapter.TapAsync(Tap.Do(Intent.Recap), cancellationToken);
        while (true)
        {
            await page.PromptAsync(cancellationToken);
            if (await input.ReadLineAsync(cancellationToken) is not { } line || line.Trim() is "exit" or "quit")
                return;
            if (await adapter.OpenAsync(line, cancellationToken))
                continue;
            await adapter.SayAsync(line, cancellationToken);
            if (IsGoodbye(services.GetRequiredService<CurrentKnowledge>().Value.Editions, line))
                return;
        }
    }

    static bool IsGoodbye(Editions editions, string line)
    {
        var language = Languages.Of(System.Globalization.CultureInfo.CurrentUICulture.Name, editions.Languages) ?? editions.Languages[0];
        return editions.Get(editions.CatalogueIds[0], language).Interpreter.Read(line, Expectation.Nothing).Intent == Intent.Goodbye;
    }
}
