namespace AdvisorBot.Storage.Sqlite;

/// <summary>Removing personal data and what has passed its time.</summary>
static class SqliteDeletion
{
    /// <summary>All of a user on one channel, except that conversation <paramref name="keep"/> stays as an empty one whose log goes on counting.</summary>
    public static void Forget(SqliteStatements statements, string userId, string channel, long keep, long nextPosition)
    {
        DeleteUser(statements, userId, channel, keep);
        statements.Get("DELETE FROM turns WHERE conversation = $1").Run(keep);
        statements.Get("DELETE FROM participants WHERE conversation = $1").Run(keep);
        statements.Get("DELETE FROM dead_letters WHERE conversation = $1").Run(keep);
        statements.Get("""
            UPDATE conversations SET delivered = $2 - 1, first = $2, due = CASE WHEN outbound >= $2 THEN updated END WHERE id = $1
            """).Run(keep, nextPosition);
    }

    public static DeletedData DeleteUser(SqliteStatements statements, string userId, string? channel, long keep = 0)
    {
        var ids = new List<long>();
        using (var rows = statements
            .Get("SELECT conversation FROM participants WHERE user = $1 AND ($2 IS NULL OR channel = $2) AND conversation <> $3")
            .Read(userId, channel, keep))
        {
            while (rows.Read())
                ids.Add(rows.GetInt64(0));
        }
        foreach (var id in ids)
            Delete(statements, id);
        var documents = statements.Get("DELETE FROM documents WHERE user = $1 AND ($2 IS NULL OR channel = $2)").Run(userId, channel);
        return new(ids.Count, documents);
    }

    /// <summary>At most <paramref name="max"/> conversations in one transaction, so that turns are not held up for long.</summary>
    public static int Sweep(SqliteStatements statements, DateTimeOffset idleSince, DateTimeOffset logSince, int max)
    {
        var ids = new List<long>();
        using (var rows = statements.Get("SELECT id FROM conversations WHERE updated < $1 LIMIT $2").Read(Ms(idleSince), max))
        {
            while (rows.Read())
                ids.Add(rows.GetInt64(0));
        }
        foreach (var id in ids)
            Delete(statements, id);
        statements.Get("DELETE FROM documents WHERE updated < $1").Run(Ms(idleSince));
        statements.Get("DELETE FROM dead_letters WHERE at < $1").Run(Ms(idleSince));
        statements.Get("""
            DELETE FROM turns WHERE at < $1 AND last <=
                (SELECT CASE WHEN due IS NULL THEN next ELSE delivered END FROM conversations WHERE id = turns.conversation)
            """).Run(Ms(logSince));
        return ids.Count;
    }

    static void Delete(SqliteStatements statements, long id)
    {
        statements.Get("DELETE FROM accepted WHERE (channel, conversation) = (SELECT channel, conversation FROM conversations WHERE id = $1)").Run(id);
        statements.Get("DELETE FROM turns WHERE conversation = $1").Run(id);
        statements.Get("DELETE FROM participants WHERE conversation = $1").Run(id);
        statements.Get("DELETE FROM dead_letters WHERE conversation = $1").Run(id);
        statements.Get("DELETE FROM conversations WHERE id = $1").Run(id);
    }

    static long Ms(DateTimeOffset time) => time.ToUnixTimeMilliseconds();
}
