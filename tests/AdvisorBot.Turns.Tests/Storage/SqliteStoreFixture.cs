using AdvisorBot.Storage;
using AdvisorBot.Storage.Sqlite;

namespace AdvisorBot.Turns.Tests.Storage;

public sealed class SqliteStoreFixture : StoreFixture
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-store-");

    public SqliteStoreFixture() => Options.File = Path.Combine(_folder.FullName, "sub", "advisor.db");

    public override ValueTask<IConversationStore> OpenAsync() => new(new SqliteConversationStore(Options, Clock));

    public override ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
