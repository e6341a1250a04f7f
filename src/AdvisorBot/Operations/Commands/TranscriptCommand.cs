using System.CommandLine;
using AdvisorBot.Operations.Transcripts;
using AdvisorBot.Storage;
using Microsoft.Bot.Builder;

namespace AdvisorBot.Operations.Commands;

/// <summary>Conversations as files that the Emulator opens.</summary>
static class TranscriptCommand
{
    const string Quiet = "--Logging:LogLevel:Default=Error";

    public static Command Create(Func<string[], WebApplication> build)
    {
        var command = new Command("transcript", "Records conversations as .transcript files, and replays such files to the bot.");
        command.Subcommands.Add(Record(build));
        command.Subcommands.Add(Replay(build));
        return command;
    }

    static Command Record(Func<string[], WebApplication> build)
    {
        var conversation = new Argument<string>("conversation") { Description = "The conversation's id on its channel." };
        var channel = new Option<string>("--channel") { Description = "The conversation's channel.", DefaultValueFactory = _ => "emulator" };
        var to = new Option<FileInfo?>("--to") { Description = "The file to write; standard output when left out." };
        var record = new Command("record", "Writes down a conversation that the store holds.") { conversation, channel, to };
        record.TreatUnmatchedTokensAsErrors = false;
        record.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = build([Quiet]);
            var key = new ConversationKey(parsed.GetValue(channel)!, parsed.GetValue(conversation)!);
            var activities = await TranscriptRecorder.RecordAsync(app.Services.GetRequiredService<ILogStore>(), key, cancellationToken);
            if (activities.Count == 0)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(
                    $"The store holds no conversation `{key.Conversation}` of the channel `{key.Channel}`. Name another with --channel, or look for the id in the log.");
                return 1;
            }

            await using var output = parsed.GetValue(to) is { } file ? file.Create() : Console.OpenStandardOutput();
            await TranscriptFile.WriteAsync(output, activities, cancellationToken);
            return 0;
        });
        return record;
    }

    static Command Replay(Func<string[], WebApplication> build)
    {
        var file = new Argument<FileInfo>("file") { Description = "The .transcript file." };
        var replay = new Command(
            "replay", "Says to the bot what the person of a transcript said, and shows where it answers otherwise. Exit code 1 if it does.") { file };
        replay.TreatUnmatchedTokensAsErrors = false;
        replay.SetAction(async (parsed, cancellationToken) =>
        {
            var folder = Directory.CreateTempSubdirectory("advisor-replay-");
            try
            {
                await using var stream = parsed.GetValue(file)!.OpenRead();
                var activities = await TranscriptFile.ReadAsync(stream, cancellationToken);
                // A replay leaves nothing in the store of real conversations.
                await using var app = build([Quiet, "--Storage:Provider=Sqlite", $"--Storage:File={Path.Combine(folder.FullName, "advisor.db")}"]);
                var bot = app.Services.GetRequiredService<IBot>();
                return await TranscriptReplay.RunAsync(activities, bot, parsed.InvocationConfiguration.Output, cancellationToken) == 0 ? 0 : 1;
            }
            catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync($"{parsed.GetValue(file)}: {problem.Message}");
                return 1;
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return replay;
    }
}
