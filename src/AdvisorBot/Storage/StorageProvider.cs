namespace AdvisorBot.Storage;

public enum StorageProvider
{
    /// <summary>One file, one process.</summary>
    Sqlite,

    /// <summary>A Redis server shared by several replicas.</summary>
    Redis,
}
