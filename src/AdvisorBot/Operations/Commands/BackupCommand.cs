using System.CommandLine;
using AdvisorBot.Storage;
using AdvisorBot.Storage.Copying;
using AdvisorBot.Storage.Sqlite;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Operations.Commands;

/// <summary>Copies the store into a file, and a file into the store, which may be of another kind: so a service moves from one to the other.</summary>
static class BackupCommand
{
    const string Quiet = "--Logging:LogLevel:Default=Error";

    public static Command Backup(Func<string[], WebApplication> build)
    {
        var (file, replace) = (File("The file to write, in SQLite's format."), Replace("Writes over a file that is there."));
        var backup = new Command("backup", "Copies all that the store holds into a file. The service may run meanwhile.") { file, replace };
        backup.TreatUnmatchedTokensAsErrors = false;
        backup.SetAction((parsed, cancellationToken) => RunAsync(build, parsed.InvocationConfiguration, (options, output) =>
            BackupAsync(options, parsed.GetRequiredValue(file), parsed.GetValue(replace), output, cancellationToken)));
        return backup;
    }

    public static Command Restore(Func<string[], WebApplication> build)
    {
        var (file, replace) = (File("A backup, or the file of a service that was stopped."), Replace("Deletes first what the store holds."));
        var restore = new Command(
            "restore", "Copies all that a file holds into the store that the settings name, of either kind. No service may use that store meanwhile.")
        {
            file, replace,
        };
        restore.TreatUnmatchedTokensAsErrors = false;
        restore.SetAction((parsed, cancellationToken) => RunAsync(build, parsed.InvocationConfiguration, (options, output) =>
            RestoreAsync(options, parsed.GetRequiredValue(file), parsed.GetValue(replace), output, cancellationToken)));
        return restore;
    }

    static Argument<FileInfo> File(string says) => new("file") { Description = says };

    static Option<bool> Replace(string says) => new("--replace") { Description = says };

    static async Task<int> RunAsync(Func<string[], WebApplication> build, InvocationConfiguration console, Func<StorageOptions, TextWriter, Task> run)
    {
        await using var app = build([Quiet]);
        try
        {
            await run(app.Services.GetRequiredService<IOptions<StorageOptions>>().Value, console.Output);
            return 0;
        }
        catch (Exception problem) when (problem is StoreUnavailableException or IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
    }

    static async Task BackupAsync(StorageOptions options, FileInfo file, bool replace, TextWriter output, CancellationToken cancellationToken)
    {
        if (file.Exists && !replace)
            throw new IOException($"{file} is there. Name another file, or write over it with --replace.");
        // Beside it, so that a backup is there whole or not at all.
        var partly = file.FullName + ".part";
        System.IO.File.Delete(partly);
        if (options.Provider == StorageProvider.Sqlite)
            SqliteContents.Copy(options.File, partly);
        int count;
        if (options.Provider == StorageProvider.Sqlite)
        {
            await using var copy = SqliteContents.OpenForReading(partly);
            count = await CountAsync(copy, cancellationToken);
        }
        else
        {
            await using var from = StoreFactory.OpenForReading(options);
            await using var to = SqliteContents.OpenForWriting(partly);
            count = await StoreCopy.RunAsync(from, to, cancellationToken);
        }
        Settle(partly);
        System.IO.File.Move(partly, file.FullName, overwrite: true);
        await output.WriteLineAsync($"{count} conversations are in {file}.");
    }

    static async Task<int> CountAsync(SqliteContents contents, CancellationToken cancellationToken)
    {
        var count = 0;
        await foreach (var _ in contents.ConversationsAsync(cancellationToken))
            count++;
        return count;
    }

    /// <summary>What SQLite keeps beside a file that was closed is empty by then.</summary>
    static void Settle(string file)
    {
        foreach (var beside in new[] { "-wal", "-shm", "-journal" })
            System.IO.File.Delete(file + beside);
    }

    static async Task RestoreAsync(StorageOptions options, FileInfo file, bool replace, TextWriter output, CancellationToken cancellationToken)
    {
        await using var from = SqliteContents.OpenForReading(file.FullName);
        if (options.Provider == StorageProvider.Sqlite && Path.GetFullPath(options.File) == file.FullName)
            throw new IOException($"{file} is the store itself. Name a backup, or another store in the settings.");
        await using var to = StoreFactory.OpenForWriting(options);
        if (!await to.IsEmptyAsync())
        {
            if (!replace)
                throw new IOException(
                    "The store is not empty, and nothing was written. Name an empty one in the settings, or delete what it holds with --replace.");
            await to.ClearAsync();
        }
        var count = await StoreCopy.RunAsync(from, to, cancellationToken);
        await output.WriteLineAsync($"{count} conversations are in the store.");
    }
}
