using System.CommandLine;
using AdvisorBot.Channels.Mcp;
using AdvisorBot.Operations.Likeness;

namespace AdvisorBot.Operations.Commands;

static class McpCommand
{
    public static Command Create(Func<string[], WebApplication> build)
    {
        var command = new Command("mcp", "Serves another assistant on this machine by the Model Context Protocol, over standard input and output.")
        {
            DataFolder.Option(),
        };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, cancellationToken) =>
        {
            // The output belongs to the protocol.
            await using var app = build(["--Logging:LogLevel:Default=None", "--Logging:LogLevel:Microsoft.AspNetCore=None"]);
            // What questions are about is learnt by their words beside the first calls, and nobody waits for it.
            _ = Task.Factory.StartNew(
                app.Services.GetRequiredService<LikenessLoader>().LearnQuestions, cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            await McpFeature.ServeOverStandardInputAsync(app.Services, cancellationToken);
        });
        return command;
    }
}
