namespace AdvisorBot.Storage.Sqlite;

static class SqliteLog
{
    public static List<LogEntry> Read(SqliteStatements statements, ConversationKey key, long after, int max)
    {
        var entries = new List<LogEntry>();
        using var rows = statements.Get("""
            SELECT t.last, t.at, t.entries FROM conversations c JOIN turns t ON t.conversation = c.id AND t.last > $3
                WHERE c.channel = $1 AND c.conversation = $2 ORDER BY t.last
            """).Read(key.Channel, key.Conversation, after);
        while (entries.Count < max && rows.Read())
            TurnFrame.Read(rows.GetFieldValue<byte[]>(2), rows.GetInt64(0), after, SqliteTurns.Time(rows.GetInt64(1)), entries);
        return entries;
    }
}
