using System.CommandLine;
using AdvisorBot.Storage;

namespace AdvisorBot.Operations.Commands;

/// <summary>What an operator does with stored data.</summary>
static class DataCommand
{
    public static Command Create(Func<string[], WebApplication> build)
    {
        var user = new Option<string>("--user") { Description = "The user's id on the channel, as the channel gives it.", Required = true };
        var channel = new Option<string?>("--channel")
        {
            Description = "Only this channel, such as msteams. webchat and directline are the service's own; what Microsoft's channels of these names "
                + "sent is outside-webchat and outside-directline. Without it: every channel.",
        };
        var delete = new Command(
            "delete", "Deletes all that is kept of a user: state, messages, preferences, of every conversation the user wrote in.") { user, channel };
        delete.SetAction((parsed, cancellationToken) =>
            DeleteAsync(build, parsed.GetRequiredValue(user), parsed.GetValue(channel), parsed.InvocationConfiguration, cancellationToken));
        return new Command("data", "Looks after stored data.") { delete, BackupCommand.Backup(build), BackupCommand.Restore(build) };
    }

    static async Task<int> DeleteAsync(
        Func<string[], WebApplication> build, string user, string? channel, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        await using var app = build([]);
        var store = app.Services.GetRequiredService<IStoreUpkeep>();
        try
        {
            var deleted = await store.DeleteUserAsync(user, channel, cancellationToken);
            await console.Output.WriteLineAsync($"Deleted {deleted.Conversations} conversations and {deleted.Documents} documents of user {user}.");
            return 0;
        }
        catch (StoreUnavailableException exception)
        {
            await console.Error.WriteLineAsync($"Nothing was deleted. {exception.Message} Mend that and run the command again.");
            return 1;
        }
    }
}
