using System.Collections.Immutable;
using System.Globalization;
using AdvisorBot.Storage.Copying;
using Microsoft.Data.Sqlite;

namespace AdvisorBot.Storage.Sqlite;

/// <summary>The whole of a SQLite file, in one transaction: what is read is of one moment, what is written is written whole or not at all.</summary>
sealed class SqliteContents : IStoreContents
{
    static readonly string[] Tables = ["conversations", "turns", "participants", "dead_letters", "accepted", "documents"];

    readonly SqliteStatements _statements;
    readonly string _file;

    SqliteContents(SqliteStatements statements, string file, string begin)
    {
        (_statements, _file) = (statements, file);
        Do(() => _statements.Get(begin).Run());
    }

    /// <summary>As the file is now; a service may use it meanwhile.</summary>
    public static SqliteContents OpenForReading(string file)
    {
        Demand(file);
        return new(new(Open(() => SqliteSchema.OpenForReading(new() { File = file }), file)), file, "BEGIN");
    }

    /// <summary>Creates the file if there is none.</summary>
    /// <exception cref="StoreUnavailableException">Another process uses the file.</exception>
    public static SqliteContents OpenForWriting(string file) =>
        new(new(Open(() => SqliteSchema.OpenAlone(new() { File = file, Durability = Durability.PowerLoss }), file)), file, "BEGIN EXCLUSIVE");

    /// <summary>A copy of the file as it is now, made while a service may use it.</summary>
    public static void Copy(string file, string to)
    {
        Demand(file);
        using var from = Open(() => SqliteSchema.OpenForReading(new() { File = file }), file);
        using var copy = Open(() => SqliteSchema.OpenForWriting(new() { File = to, Durability = Durability.PowerLoss }), to);
        Do(to, () => from.BackupDatabase(copy));
    }

    public async IAsyncEnumerable<StoredConversation> ConversationsAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        using var rows = Do(() => _statements.Get("""
            SELECT id, channel, conversation, version, state, next, first, outbound, delivered, due, updated FROM conversations ORDER BY id
            """).Read());
        while (Do(rows.Read))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var id = rows.GetInt64(0);
            yield return new(
                new(rows.GetString(1), rows.GetString(2)), rows.GetInt64(3), rows.IsDBNull(4) ? default(ReadOnlyMemory<byte>?) : rows.GetFieldValue<byte[]>(4),
                rows.GetInt64(5), rows.GetInt64(6), rows.GetInt64(7), rows.GetInt64(8), rows.IsDBNull(9) ? null : SqliteTurns.Time(rows.GetInt64(9)),
                SqliteTurns.Time(rows.GetInt64(10)))
            {
                Users = Users(id),
                Turns = Turns(id),
            };
        }
    }

    public async IAsyncEnumerable<AcceptedActivity> AcceptedAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        using var rows = Do(() => _statements.Get("SELECT channel, conversation, id, at, json FROM accepted ORDER BY at").Read());
        while (Do(rows.Read))
            yield return new(
                new(rows.GetString(0), rows.GetString(1)), rows.GetString(2), SqliteTurns.Time(rows.GetInt64(3)), rows.GetFieldValue<byte[]>(4));
    }

    public async IAsyncEnumerable<StoredDeadLetter> DeadLettersAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        using var rows = Do(() => _statements.Get("""
            SELECT c.channel, c.conversation, d.at, d.position, d.reason, d.activity
                FROM dead_letters d JOIN conversations c ON c.id = d.conversation ORDER BY d.id
            """).Read());
        while (Do(rows.Read))
            yield return new(
                new(rows.GetString(0), rows.GetString(1)), SqliteTurns.Time(rows.GetInt64(2)),
                new(rows.GetInt64(3), rows.GetString(4), rows.GetFieldValue<byte[]>(5)));
    }

    public async IAsyncEnumerable<KeptDocument> DocumentsAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        using var rows = Do(() => _statements.Get("SELECT key, version, json, channel, user, updated FROM documents ORDER BY key").Read());
        while (Do(rows.Read))
            yield return new(
                rows.GetString(0), rows.GetInt64(1), rows.GetFieldValue<byte[]>(2), rows.IsDBNull(3) ? null : rows.GetString(3),
                rows.IsDBNull(4) ? null : rows.GetString(4), SqliteTurns.Time(rows.GetInt64(5)));
    }

    public Task<bool> IsEmptyAsync() =>
        Task.FromResult(Do(() => Array.TrueForAll(Tables, table => _statements.Get($"SELECT 1 FROM {table} LIMIT 1").Value() is null)));

    public Task ClearAsync()
    {
        foreach (var table in Tables)
            Do(() => _statements.Get($"DELETE FROM {table}").Run());
        return Task.CompletedTask;
    }

    public Task AddAsync(StoredConversation conversation)
    {
        Do(() =>
        {
            var id = (long)_statements.Get("""
                INSERT INTO conversations(channel, conversation, version, state, next, first, outbound, delivered, due, updated)
                    VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id
                """).Value(
                conversation.Key.Channel, conversation.Key.Conversation, conversation.Version,
                conversation.State is { } state ? TurnFrame.Bytes(state) : null, conversation.Next, conversation.First, conversation.Outbound,
                conversation.Delivered, conversation.Due?.ToUnixTimeMilliseconds(), conversation.Updated.ToUnixTimeMilliseconds())!;
            foreach (var turn in conversation.Turns)
                _statements.Get("INSERT INTO turns VALUES($1, $2, $3, $4, $5, $6)")
                    .Run(id, turn.Last, turn.Inbound, turn.Count, turn.At.ToUnixTimeMilliseconds(), TurnFrame.Bytes(turn.Frame));
            foreach (var user in conversation.Users)
                _statements.Get("INSERT OR IGNORE INTO participants VALUES($1, $2, $3)").Run(user, conversation.Key.Channel, id);
            return id;
        });
        return Task.CompletedTask;
    }

    public Task AddAsync(AcceptedActivity activity)
    {
        Do(() => _statements.Get("INSERT OR IGNORE INTO accepted VALUES($1, $2, $3, $4, 0, $5)").Run(
            activity.Key.Channel, activity.Key.Conversation, activity.Id, activity.Came.ToUnixTimeMilliseconds(), TurnFrame.Bytes(activity.Json)));
        return Task.CompletedTask;
    }

    public Task AddAsync(StoredDeadLetter letter)
    {
        Do(() => _statements.Get("""
            INSERT INTO dead_letters SELECT NULL, id, $3, $4, $5, $6 FROM conversations WHERE channel = $1 AND conversation = $2
            """).Run(
            letter.Key.Channel, letter.Key.Conversation, letter.Letter.Position, letter.At.ToUnixTimeMilliseconds(), letter.Letter.Reason,
            TurnFrame.Bytes(letter.Letter.Json)));
        return Task.CompletedTask;
    }

    public Task AddAsync(KeptDocument document)
    {
        Do(() => _statements.Get("INSERT OR REPLACE INTO documents VALUES($1, $2, $3, $4, $5, $6)").Run(
            document.Key, document.Version, TurnFrame.Bytes(document.Json), document.Channel, document.User, document.Updated.ToUnixTimeMilliseconds()));
        return Task.CompletedTask;
    }

    public Task CompleteAsync()
    {
        Do(() => _statements.End.Run());
        return Task.CompletedTask;
    }

    /// <summary>What was not completed is as if it had never been.</summary>
    public ValueTask DisposeAsync()
    {
        _statements.Dispose();
        return ValueTask.CompletedTask;
    }

    ImmutableArray<string> Users(long id)
    {
        var users = ImmutableArray.CreateBuilder<string>();
        using var rows = _statements.Get("SELECT user FROM participants WHERE conversation = $1").Read(id);
        while (rows.Read())
            users.Add(rows.GetString(0));
        return users.ToImmutable();
    }

    ImmutableArray<StoredTurn> Turns(long id)
    {
        var turns = ImmutableArray.CreateBuilder<StoredTurn>();
        using var rows = _statements.Get("SELECT last, inbound, count, at, entries FROM turns WHERE conversation = $1 ORDER BY last").Read(id);
        while (rows.Read())
            turns.Add(new(
                rows.GetInt64(0), rows.IsDBNull(1) ? null : rows.GetString(1), rows.GetInt64(2), SqliteTurns.Time(rows.GetInt64(3)),
                rows.GetFieldValue<byte[]>(4)));
        return turns.ToImmutable();
    }

    static void Demand(string file)
    {
        if (!File.Exists(file))
            throw new StoreUnavailableException($"There is no file {file}. Name the store with Storage:File, or the backup.");
    }

    static SqliteConnection Open(Func<SqliteConnection> open, string file) => Do(file, () =>
    {
        var connection = open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        var layout = Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        return layout == SqliteSchema.Version ? connection
            : throw new StoreUnavailableException($"{file} is no store of this release (layout {layout}, this one reads {SqliteSchema.Version}).");
    });

    T Do<T>(Func<T> operation) => Do(_file, operation);

    static void Do(string file, Action operation) => Do(file, () =>
    {
        operation();
        return true;
    });

    static T Do<T>(string file, Func<T> operation)
    {
        try
        {
            return operation();
        }
        catch (SqliteException exception)
        {
            throw new StoreUnavailableException(SqliteProblem.Describe(exception, file), exception);
        }
    }
}
