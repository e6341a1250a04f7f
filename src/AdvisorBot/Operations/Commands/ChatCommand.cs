using System.CommandLine;
using AdvisorBot.Channels.Terminal;
using AdvisorBot.Operations.Watching;

namespace AdvisorBot.Operations.Commands;

static class ChatCommand
{
    public static Command Create(Func<string[], WebApplication> build)
    {
        var command = new Command("chat", "Talks in the terminal. Leave with \"bye\", or by ending the input.") { DataFolder.Option() };
        command.TreatUnmatchedTokensAsErrors = false;
        var watch = new Option<bool>("--watch")
        {
            Description = "Reads the guides anew whenever one of their files is saved, and goes on where the conversation was."
        };
        command.Options.Add(watch);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            if (parsed.GetValue(watch))
            {
                await WatchAsync(build, cancellationToken);
                return;
            }
            // The log would be written between the lines of the conversation.
            await using var app = build(["--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft.AspNetCore=None"]);
            // There is no model here; what questions are about is learnt by their words, while the first lines are read, and nobody waits for it.
            _ = Task.Factory.StartNew(
                app.Services.GetRequiredService<Understanding.Similarity.Likeness>().LearnQuestions, cancellationToken, TaskCreationOptions.LongRunning,
                TaskScheduler.Default);
            await TerminalChat.RunAsync(app.Services, Console.In, TerminalPage.OfProcess(), cancellationToken);
        });
        return command;
    }

    static async Task WatchAsync(Func<string[], WebApplication> build, CancellationToken cancellationToken)
    {
        var app = Build();
        var folder = DataFolder.Of(app.Configuration);
        var first = (IServiceProvider?)app.Services;
        await WatchingChat.RunAsync(
            () => Interlocked.Exchange(ref first, null) ?? Build().Services, folder, Console.In, TerminalPage.OfProcess(), TimeProvider.System,
            cancellationToken);

        // The log would be written between the lines of the conversation.
        WebApplication Build() => build(["--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft.AspNetCore=None"]);
    }
}
