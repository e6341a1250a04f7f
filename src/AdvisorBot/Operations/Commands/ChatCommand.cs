using System.CommandLine;
using AdvisorBot.Channels.Terminal;
using AdvisorBot.Operations.Editing;
using AdvisorBot.Operations.Likeness;

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
            // The log would be written between the lines of the conversation.
            await using var app = build(["--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft.AspNetCore=None", "--Data:Watch=true"]);
            // There is no model here; what questions are about is learnt by their words, while the first lines are read, and nobody waits for it.
            _ = Task.Factory.StartNew(
                app.Services.GetRequiredService<LikenessLoader>().LearnQuestions, cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            var page = TerminalPage.OfProcess();
            await (parsed.GetValue(watch)
                ? WatchingChat.RunAsync(app.Services, Console.In, page, cancellationToken)
                : TerminalChat.RunAsync(app.Services, Console.In, page, cancellationToken));
        });
        return command;
    }
}
