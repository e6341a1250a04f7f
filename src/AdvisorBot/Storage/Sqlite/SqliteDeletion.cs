namespace AdvisorBot.Storage.Sqlite;

/// <summary>Removing conversations and personal data.</summary>
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

    public static void Delete(SqliteStatements statements, long id)
    {
        statements.Get("DELETE FROM accepted WHERE (channel, conversation) = (SELECT channel, conversation FROM conversations WHERE id = $1)").Run(id);
        statements.Get("DELETE FROM turns WHERE conversation = $1").Run(id);
        statements.Get("DELETE FROM participants WHERE conversation = $1").Run(id);
        statements.Get("DELETE FROM dead_letters WHERE conversation = $1").Run(id);
        statements.Get("DELETE FROM conversations WHERE id = $1").Run(id);
    }
}
