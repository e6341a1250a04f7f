using System.Collections.Immutable;
using System.Globalization;

namespace AdvisorBot.Storage.Sqlite;

/// <summary>Loading a conversation and committing a turn, inside a transaction of the writer or on a reading connection.</summary>
static class SqliteTurns
{
    public static ConversationRecord Load(SqliteStatements statements, ConversationKey key)
    {
        using var row = statements.Get("SELECT id, version, state, next, updated FROM conversations WHERE channel = $1 AND conversation = $2")
            .Read(key.Channel, key.Conversation);
        if (!row.Read())
            return ConversationRecord.Absent(key);
        var id = row.GetInt64(0);
        return new(
            key,
            ETag(row.GetInt64(1)),
            row.IsDBNull(2) ? default(ReadOnlyMemory<byte>?) : new ReadOnlyMemory<byte>(row.GetFieldValue<byte[]>(2)),
            row.GetInt64(3),
            Time(row.GetInt64(4)),
            Recent(statements, id),
            Users(statements, id));
    }

    public static CommitResult Commit(SqliteStatements statements, TurnCommit commit, DateTimeOffset now, StorageOptions options)
    {
        var key = commit.Key;
        long id = 0, version = FirstVersion(now), first = 1;
        using (var row = statements.Get("SELECT id, version, first FROM conversations WHERE channel = $1 AND conversation = $2").Read(key.Channel, key.Conversation))
        {
            var exists = row.Read();
            if (commit.Before.ETag != (exists ? ETag(row.GetInt64(1)) : null))
                return Refuse(statements, commit);
            if (exists)
                (id, version, first) = (row.GetInt64(0), row.GetInt64(1) + 1, row.GetInt64(2));
        }
        if (commit.InboundId is not null && id != 0 && Find(statements, id, commit.InboundId) is { } handled)
            return new(CommitStatus.AlreadyHandled, Load(statements, key), handled);
        foreach (var document in commit.Documents)
        {
            if (DocumentETag(statements, document.Key) != document.ExpectedETag)
                return CommitResult.Conflict;
        }
        if (id == 0)
            id = Create(statements, key, now);
        if (commit.Forget)
        {
            SqliteDeletion.Forget(statements, commit.UserId!, key.Channel, id);
            first = commit.Before.NextPosition;
        }
        Write(statements, commit, (id, version, first), now, options);
        if (!commit.Forget)
            WriteDocuments(statements, commit, id, now);
        return new(CommitStatus.Committed, commit.Before.After(commit, ETag(version), now));
    }

    static void Write(SqliteStatements statements, TurnCommit commit, (long Id, long Version, long First) row, DateTimeOffset now, StorageOptions options)
    {
        var (id, version, first) = row;
        var last = commit.Before.NextPosition + commit.Entries.Length - 1;
        var ms = now.ToUnixTimeMilliseconds();
        if (commit.Entries.Length > 0)
        {
            statements.Get("INSERT INTO turns VALUES($1, $2, $3, $4, $5, $6)")
                .Run(id, last, commit.InboundId, commit.Entries.Length, ms, TurnFrame.Write(commit.Entries.AsSpan()));
        }
        // Trimming in strides keeps the usual turn at one insert and one update.
        if (last - first + 1 > options.LogEntries * 5 / 4)
            first = Trim(statements, id, last - options.LogEntries + 1, first);
        statements.Get("""
            UPDATE conversations SET version = $2, state = $3, next = $4, first = $5, outbound = max(outbound, $6),
                due = CASE WHEN $6 > 0 THEN ifnull(due, $7) ELSE due END, updated = $8 WHERE id = $1
            """).Run(id, version, commit.Forget || commit.State is not { } state ? null : TurnFrame.Bytes(state), last + 1, first, commit.LastToDeliver, ms, commit.Updated(now, options).ToUnixTimeMilliseconds());
        if (commit.AcceptedId is not null)
            SqliteAccepted.Drop(statements, commit.Key, commit.AcceptedId);
    }

    static long Trim(SqliteStatements statements, long id, long keepFrom, long first)
    {
        statements.Get("""
            DELETE FROM turns WHERE conversation = $1 AND last < $2
                AND last <= (SELECT CASE WHEN due IS NULL THEN next ELSE delivered END FROM conversations WHERE id = $1)
            """).Run(id, keepFrom);
        return statements.Get("SELECT min(last) - count + 1 FROM turns WHERE conversation = $1").Value(id) is long kept ? kept : first;
    }

    static void WriteDocuments(SqliteStatements statements, TurnCommit commit, long id, DateTimeOffset now)
    {
        if (commit.UserId is not null && !commit.Before.Users.Contains(commit.UserId))
            statements.Get("INSERT OR IGNORE INTO participants VALUES($1, $2, $3)").Run(commit.UserId, commit.Key.Channel, id);
        foreach (var document in commit.Documents)
        {
            if (document.Json is not { } json)
            {
                statements.Get("DELETE FROM documents WHERE key = $1").Run(document.Key);
                continue;
            }
            var version = document.ExpectedETag is null ? FirstVersion(now) : long.Parse(document.ExpectedETag, CultureInfo.InvariantCulture) + 1;
            statements.Get("INSERT OR REPLACE INTO documents VALUES($1, $2, $3, $4, $5, $6)")
                .Run(document.Key, version, TurnFrame.Bytes(json), commit.Key.Channel, commit.UserId, now.ToUnixTimeMilliseconds());
        }
    }

    /// <summary>A redelivered activity may meet a newer version: it was handled, which says more than a conflict.</summary>
    static CommitResult Refuse(SqliteStatements statements, TurnCommit commit)
    {
        if (commit.InboundId is null)
            return CommitResult.Conflict;
        var id = statements.Get("SELECT id FROM conversations WHERE channel = $1 AND conversation = $2").Value(commit.Key.Channel, commit.Key.Conversation);
        return id is long known && Find(statements, known, commit.InboundId) is { } handled
            ? new(CommitStatus.AlreadyHandled, Load(statements, commit.Key), handled)
            : CommitResult.Conflict;
    }

    static long Create(SqliteStatements statements, ConversationKey key, DateTimeOffset now) => (long)statements
        .Get("INSERT INTO conversations VALUES(NULL, $1, $2, 0, NULL, 1, 1, 0, 0, NULL, $3) RETURNING id")
        .Value(key.Channel, key.Conversation, now.ToUnixTimeMilliseconds())!;

    static HandledTurn? Find(SqliteStatements statements, long id, string inboundId)
    {
        using var row = statements.Get("SELECT last, count FROM turns WHERE conversation = $1 AND inbound = $2").Read(id, inboundId);
        return row.Read() ? new(inboundId, row.GetInt64(0) - row.GetInt64(1) + 1, row.GetInt64(0)) : null;
    }

    static ImmutableArray<HandledTurn> Recent(SqliteStatements statements, long id)
    {
        var recent = new List<HandledTurn>();
        using var rows = statements
            .Get("SELECT inbound, last, count FROM turns WHERE conversation = $1 AND inbound IS NOT NULL ORDER BY last DESC LIMIT $2")
            .Read(id, ConversationRecord.RecentTurns);
        while (rows.Read())
            recent.Add(new(rows.GetString(0), rows.GetInt64(1) - rows.GetInt64(2) + 1, rows.GetInt64(1)));
        recent.Reverse();
        return [.. recent];
    }

    static ImmutableArray<string> Users(SqliteStatements statements, long id)
    {
        var users = ImmutableArray.CreateBuilder<string>();
        using var rows = statements.Get("SELECT user FROM participants WHERE conversation = $1").Read(id);
        while (rows.Read())
            users.Add(rows.GetString(0));
        return users.ToImmutable();
    }

    public static StoredDocument? ReadDocument(SqliteStatements statements, string key)
    {
        using var row = statements.Get("SELECT version, json FROM documents WHERE key = $1").Read(key);
        return row.Read() ? new(ETag(row.GetInt64(0)), row.GetFieldValue<byte[]>(1)) : null;
    }

    static string? DocumentETag(SqliteStatements statements, string key) =>
        statements.Get("SELECT version FROM documents WHERE key = $1").Value(key) is long version ? ETag(version) : null;

    /// <summary>Versions begin at the clock, so that one of a deleted conversation never fits its successor.</summary>
    static long FirstVersion(DateTimeOffset now) => now.UtcTicks;

    static string ETag(long version) => version.ToString(CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(long ms) => DateTimeOffset.FromUnixTimeMilliseconds(ms);
}
