using AdvisorBot.Storage;
using AdvisorBot.Storage.Copying;
using AdvisorBot.Storage.Redis;
using AdvisorBot.Storage.Sqlite;

namespace AdvisorBot.Operations;

/// <summary>The whole of the store that the settings name.</summary>
static class StoreFactory
{
    /// <summary>A service may use it meanwhile.</summary>
    /// <exception cref="StoreUnavailableException">It cannot be opened.</exception>
    public static IStoreContents OpenForReading(StorageOptions options) =>
        options.Provider == StorageProvider.Redis ? new RedisContents(options) : SqliteContents.OpenForReading(options.File);

    /// <exception cref="StoreUnavailableException">It cannot be opened, or a service uses it.</exception>
    public static IStoreContents OpenForWriting(StorageOptions options) =>
        options.Provider == StorageProvider.Redis ? new RedisContents(options) : SqliteContents.OpenForWriting(options.File);
}
