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
        var (before, key) = (commit.Before, commit.Key);
        if (Handled(statements, commit) is { } handled)
            return new(CommitStatus.AlreadyHandled, Load(statements, key), handled);
        if (commit is { NeedsAnswer: true, AcceptedId: { } accepted } && SqliteAccepted.Contains(statements, key, accepted))
            return CommitResult.AnsweredEarly;
        if (SqliteAccepted.HasEarlier(statements, commit))
            return CommitResult.Overtakes;
        foreach (var document in commit.Documents)
        {
            if (DocumentETag(statements, document.Key) != document.ExpectedETag)
                return CommitResult.Conflict;
        }
        var version = before.ETag is null ? FirstVersion(now) : long.Parse(before.ETag, CultureInfo.InvariantCulture) + 1;
        var (id, first) = Write(statements, commit, version, now, options);
        if (id == 0)
            return Refuse(statements, commit);
        if (commit.Forget)
            SqliteDeletion.Forget(statements, commit.UserId!, key.Channel, id, before.NextPosition);
        WriteEntries(statements, commit, (id, first), now, options);
        if (!commit.Forget)
            WriteDocuments(statements, commit, id, now);
        if (commit.AcceptedId is not null)
            SqliteAccepted.Drop(statements, key, commit.AcceptedId);
        return new(CommitStatus.Committed, before.After(commit, ETag(version), now));
    }

    /// <summary>The earlier turn of the same activity. A record that remembers fewer turns than it could remembers all there are.</summary>
    static HandledTurn? Handled(SqliteStatements statements, TurnCommit commit) =>
        commit.InboundId is null || commit.Before.Recent.Length < ConversationRecord.RecentTurns
            ? commit.Before.Handled(commit.InboundId)
            : Find(statements, commit.Key, commit.InboundId);

    /// <summary>Writes the conversation if it still is as the turn found it; answers 0 if it is not.</summary>
    static (long Id, long First) Write(SqliteStatements statements, TurnCommit commit, long version, DateTimeOffset now, StorageOptions options)
    {
        var before = commit.Before;
        var state = commit.Forget || commit.State is not { } json ? null : TurnFrame.Bytes(json);
        var next = before.NextPosition + commit.Entries.Length;
        var updated = commit.Updated(now, options).ToUnixTimeMilliseconds();
        using var row = before.ETag is null
            ? statements.Get("""
                INSERT OR IGNORE INTO conversations(channel, conversation, version, state, next, first, outbound, delivered, due, updated)
                    VALUES($1, $2, $3, $4, $5, 1, $6, 0, CASE WHEN $6 > 0 THEN $7 END, $8) RETURNING id, first
                """).Read(before.Key.Channel, before.Key.Conversation, version, state, next, commit.LastToDeliver, Ms(now), updated)
            : statements.Get("""
                UPDATE conversations SET version = $3, state = $4, next = $5, outbound = max(outbound, $6),
                    due = CASE WHEN $6 > 0 THEN ifnull(due, $7) ELSE due END, updated = $8
                    WHERE channel = $1 AND conversation = $2 AND version = $3 - 1 RETURNING id, first
                """).Read(before.Key.Channel, before.Key.Conversation, version, state, next, commit.LastToDeliver, Ms(now), updated);
        return row.Read() ? (row.GetInt64(0), row.GetInt64(1)) : (0, 0);
    }

    static void WriteEntries(SqliteStatements statements, TurnCommit commit, (long Id, long First) row, DateTimeOffset now, StorageOptions options)
    {
        if (commit.Entries.Length == 0)
            return;
        var last = commit.Before.NextPosition + commit.Entries.Length - 1;
        statements.Get("INSERT INTO turns VALUES($1, $2, $3, $4, $5, $6)")
            .Run(row.Id, last, commit.InboundId, commit.Entries.Length, Ms(now), TurnFrame.Write(commit.Entries.AsSpan()));
        // Trimming in strides keeps the usual turn at one update and one insert.
        if (last - row.First + 1 > options.LogEntries * 5 / 4)
            Trim(statements, row.Id, last - options.LogEntries + 1);
    }

    static void Trim(SqliteStatements statements, long id, long keepFrom)
    {
        statements.Get("""
            DELETE FROM turns WHERE conversation = $1 AND last < $2
                AND last <= (SELECT CASE WHEN due IS NULL THEN next ELSE delivered END FROM conversations WHERE id = $1)
            """).Run(id, keepFrom);
        statements.Get("UPDATE conversations SET first = (SELECT min(last) - count + 1 FROM turns WHERE conversation = $1) WHERE id = $1").Run(id);
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
    static CommitResult Refuse(SqliteStatements statements, TurnCommit commit) =>
        commit.InboundId is not null && Find(statements, commit.Key, commit.InboundId) is { } handled
            ? new(CommitStatus.AlreadyHandled, Load(statements, commit.Key), handled)
            : CommitResult.Conflict;

    public static HandledTurn? Find(SqliteStatements statements, ConversationKey key, string inboundId)
    {
        using var row = statements.Get("""
            SELECT t.last, t.count FROM conversations c JOIN turns t ON t.conversation = c.id AND t.inbound = $3
                WHERE c.channel = $1 AND c.conversation = $2
            """).Read(key.Channel, key.Conversation, inboundId);
        return row.Read() ? new HandledTurn(inboundId, row.GetInt64(0) - row.GetInt64(1) + 1, row.GetInt64(0)) : null;
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

    static long Ms(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    static string ETag(long version) => version.ToString(CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(long ms) => DateTimeOffset.FromUnixTimeMilliseconds(ms);
}
