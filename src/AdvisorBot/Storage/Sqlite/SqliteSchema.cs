using Microsoft.Data.Sqlite;

namespace AdvisorBot.Storage.Sqlite;

/// <summary>The tables, and how a connection to them is opened.</summary>
static class SqliteSchema
{
    public const int Version = 1;

    /// <summary>In seconds. The file is this process' own: what locks it is a copy being made, which a turn waits for, or a mistake.</summary>
    public const int LongestLockWait = 5;

    /// <summary>
    /// due: when delivery is to be tried next, in milliseconds; null when nothing waits. outbound: position of the last
    /// entry that needs delivery. One row of turns is one turn, so that a turn costs one insert however much it says.
    /// </summary>
    const string Tables = """
        CREATE TABLE conversations(
            id INTEGER PRIMARY KEY, channel TEXT NOT NULL, conversation TEXT NOT NULL, version INTEGER NOT NULL,
            state BLOB, next INTEGER NOT NULL, first INTEGER NOT NULL, outbound INTEGER NOT NULL,
            delivered INTEGER NOT NULL, due INTEGER, updated INTEGER NOT NULL,
            UNIQUE(channel, conversation));
        CREATE INDEX conversations_due ON conversations(due) WHERE due IS NOT NULL;
        CREATE TABLE turns(
            conversation INTEGER NOT NULL, last INTEGER NOT NULL, inbound TEXT, count INTEGER NOT NULL,
            at INTEGER NOT NULL, entries BLOB NOT NULL);
        CREATE UNIQUE INDEX turns_last ON turns(conversation, last);
        CREATE UNIQUE INDEX turns_inbound ON turns(conversation, inbound) WHERE inbound IS NOT NULL;
        CREATE TABLE documents(
            key TEXT PRIMARY KEY, version INTEGER NOT NULL, json BLOB NOT NULL, channel TEXT, user TEXT, updated INTEGER NOT NULL)
            WITHOUT ROWID;
        CREATE INDEX documents_user ON documents(user);
        CREATE TABLE participants(
            user TEXT NOT NULL, channel TEXT NOT NULL, conversation INTEGER NOT NULL, PRIMARY KEY(user, channel, conversation))
            WITHOUT ROWID;
        CREATE INDEX participants_conversation ON participants(conversation);
        CREATE TABLE dead_letters(
            id INTEGER PRIMARY KEY, conversation INTEGER NOT NULL, position INTEGER NOT NULL, at INTEGER NOT NULL,
            reason TEXT NOT NULL, activity BLOB NOT NULL);
        CREATE TABLE accepted(
            channel TEXT NOT NULL, conversation TEXT NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, taken INTEGER NOT NULL, json BLOB NOT NULL,
            PRIMARY KEY(channel, conversation, id)) WITHOUT ROWID;
        CREATE TABLE probe(id INTEGER PRIMARY KEY CHECK(id = 1), at INTEGER NOT NULL);
        PRAGMA user_version = 1;
        """;

    /// <summary>As <see cref="OpenForWriting"/>, and nobody else may use the file until it is closed.</summary>
    public static SqliteConnection OpenAlone(StorageOptions options)
    {
        var connection = OpenForWriting(options);
        // With the log shared with no other process, SQLite demands the whole file for this one.
        Run(connection, "PRAGMA journal_mode = DELETE");
        Run(connection, "PRAGMA locking_mode = EXCLUSIVE");
        return connection;
    }

    /// <summary>Opens the file, creating it, its folder and its tables when they are missing.</summary>
    public static SqliteConnection OpenForWriting(StorageOptions options)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(options.File))!;
        Directory.CreateDirectory(folder);
        // SQLite gives its other files the mode of this one: what people said is nobody else's to read.
        if (!OperatingSystem.IsWindows() && !File.Exists(options.File))
            new FileStream(
                options.File,
                new FileStreamOptions
                {
                    Mode = FileMode.OpenOrCreate,
                    Access = FileAccess.Write,
                    UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
                })
                .Dispose();
        var connection = Open(options.File, SqliteOpenMode.ReadWriteCreate);
        Run(connection, "PRAGMA journal_mode = WAL");
        Run(connection, options.Durability == Durability.PowerLoss ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
        Run(connection, "PRAGMA cache_size = -32000");
        // What is deleted is overwritten, in free pages too.
        Run(connection, "PRAGMA secure_delete = ON");
        // Checkpoints are the flusher's; this is for when it does not keep up.
        Run(connection, "PRAGMA wal_autocheckpoint = 20000");
        switch (UserVersion(connection))
        {
            case 0:
                Run(connection, "BEGIN IMMEDIATE;" + Tables + "COMMIT");
                break;
            case Version:
                break;
            case var other:
                throw new StoreUnavailableException(
                    $"{options.File} was written by another release (layout {other}, this one reads {Version}). Use that release, or name another file in Storage:File.");
        }
        // Whoever accepted these is gone: the file has one process.
        Run(connection, "UPDATE accepted SET taken = 0");
        return connection;
    }

    /// <summary>A connection for moving the write-ahead log into the file.</summary>
    public static SqliteConnection OpenForCheckpoints(StorageOptions options)
    {
        var connection = Open(options.File);
        Run(connection, "PRAGMA synchronous = NORMAL");
        return connection;
    }

    public static SqliteConnection OpenForReading(StorageOptions options)
    {
        var connection = Open(options.File);
        Run(connection, "PRAGMA query_only = 1");
        return connection;
    }

    /// <param name="mode">Only the writer creates the file: where it was deleted, everybody else has to notice.</param>
    static SqliteConnection Open(string file, SqliteOpenMode mode = SqliteOpenMode.ReadWrite)
    {
        var connection =
            new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = LongestLockWait }.ToString());
        connection.Open();
        Run(connection, "PRAGMA temp_store = MEMORY");
        return connection;
    }

    static long UserVersion(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return (long)command.ExecuteScalar()!;
    }

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
