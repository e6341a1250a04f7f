namespace AdvisorBot.Storage.Sqlite;

/// <summary>
/// What has passed its time. Looking for it goes through the whole file, on a reading connection; deleting is the
/// writer's, a few rows at a time and only what still is as it was found, so that no turn is held up.
/// </summary>
static class SqliteSweep
{
    /// <summary>How much is deleted in one transaction.</summary>
    const int Stride = 200;

    public static List<long> Idle(SqliteStatements statements, long after, DateTimeOffset since) => Ids(
        statements, "SELECT id FROM conversations WHERE id > $1 AND updated < $2 ORDER BY id LIMIT $3", after, since);

    public static int DeleteIdle(SqliteStatements statements, List<long> ids, DateTimeOffset since)
    {
        var idle = ids.FindAll(id => statements.Get("SELECT 1 FROM conversations WHERE id = $1 AND updated < $2").Value(id, Ms(since)) is not null);
        foreach (var id in idle)
            SqliteDeletion.Delete(statements, id);
        return idle.Count;
    }

    public static List<long> WithOldTurns(SqliteStatements statements, long after, DateTimeOffset since) => Ids(statements, """
        SELECT id FROM conversations WHERE id > $1 AND
            (SELECT at FROM turns WHERE conversation = conversations.id ORDER BY last LIMIT 1) < $2 ORDER BY id LIMIT $3
        """, after, since);

    /// <summary>Keeps what has not been delivered.</summary>
    public static int DeleteOldTurns(SqliteStatements statements, List<long> ids, DateTimeOffset since)
    {
        var deleted = 0;
        foreach (var id in ids)
        {
            deleted += statements.Get("""
                DELETE FROM turns WHERE conversation = $1 AND at < $2 AND last <=
                    (SELECT CASE WHEN due IS NULL THEN next ELSE delivered END FROM conversations WHERE id = $1)
                """).Run(id, Ms(since));
            statements.Get("UPDATE conversations SET first = ifnull((SELECT min(last) - count + 1 FROM turns WHERE conversation = $1), next) WHERE id = $1")
                .Run(id);
        }
        return deleted;
    }

    public static List<string> OldDocuments(SqliteStatements statements, string after, DateTimeOffset since)
    {
        var keys = new List<string>();
        using var rows = statements.Get("SELECT key FROM documents WHERE key > $1 AND updated < $2 ORDER BY key LIMIT $3").Read(after, Ms(since), Stride);
        while (rows.Read())
            keys.Add(rows.GetString(0));
        return keys;
    }

    public static int DeleteDocuments(SqliteStatements statements, List<string> keys, DateTimeOffset since) =>
        keys.Sum(key => statements.Get("DELETE FROM documents WHERE key = $1 AND updated < $2").Run(key, Ms(since)));

    /// <summary>There are few: they come from deliveries that were given up.</summary>
    public static int DeleteDeadLetters(SqliteStatements statements, DateTimeOffset since) =>
        statements.Get("DELETE FROM dead_letters WHERE at < $1").Run(Ms(since));

    static List<long> Ids(SqliteStatements statements, string sql, long after, DateTimeOffset since)
    {
        var ids = new List<long>();
        using var rows = statements.Get(sql).Read(after, Ms(since), Stride);
        while (rows.Read())
            ids.Add(rows.GetInt64(0));
        return ids;
    }

    static long Ms(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    public static StoreSize Measure(SqliteStatements statements)
    {
        var pages = (long)statements.Get("SELECT page_count FROM pragma_page_count()")
            .Value()! - (long)statements.Get("SELECT freelist_count FROM pragma_freelist_count()")
            .Value()!;
        return new(
            (long)statements.Get("SELECT count(*) FROM conversations").Value()!,
            pages * (long)statements.Get("SELECT page_size FROM pragma_page_size()").Value()!);
    }
}
