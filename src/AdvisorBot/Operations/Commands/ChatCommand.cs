using System.CommandLine;
using AdvisorBot.Channels.Terminal;

namespace AdvisorBot.Operations.Commands;

static class ChatCommand
{
    public static Command Create(Func<string[], WebApplication> build)
    {
        var command = new Command("chat", "Talks in the terminal. Leave with \"bye\", or by ending the input.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            // The log would be written between the lines of the conversation.
            await using var app = build(["--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft.AspNetCore=None"]);
            // There is no model here; what questions are about is learnt by their words, while the first lines are read, and nobody waits for it.
            _ = Task.Factory.StartNew(app.Services.GetRequiredService<Understanding.Similarity.Likeness>().LearnQuestions, cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            await TerminalChat.RunAsync(app.Services, Console.In, TerminalPage.OfProcess(), cancellationToken);
        });
        return command;
    }
}
