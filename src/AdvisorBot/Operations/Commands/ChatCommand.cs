using System.CommandLine;
using AdvisorBot.Channels.Terminal;

namespace AdvisorBot.Operations.Commands;

static class ChatCommand
{
    public static Command Create(Func<string[], WebApplication> build)
    {
        var command = new Command("chat", "Talks in the terminal. Leave with \"bye\", or by ending the input.") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(async (_, cancellationToken) =>
        {
            // The log would be written between the lines of the conversation.
            await using var app = build(["--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft.AspNetCore=None"]);
            await TerminalChat.RunAsync(app.Services, Console.In, TerminalPage.OfProcess(), cancellationToken);
        });
        return command;
    }
}
