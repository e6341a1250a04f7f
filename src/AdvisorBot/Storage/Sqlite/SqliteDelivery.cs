namespace AdvisorBot.Storage.Sqlite;

/// <summary>The delivery cursor of the conversations.</summary>
static class SqliteDelivery
{
    public static List<ConversationKey> Due(SqliteStatements statements, DateTimeOffset now, int max)
    {
        var due = new List<ConversationKey>();
        using var rows = statements.Get("SELECT channel, conversation FROM conversations WHERE due <= $1 OR due > $2 ORDER BY due LIMIT $3")
            .Read(Ms(now), Ms(now + DeliveryProgress.LongestPause), max);
        while (rows.Read())
            due.Add(new(rows.GetString(0), rows.GetString(1)));
        return due;
    }

    public static bool IsDue(SqliteStatements statements, ConversationKey key, DateTimeOffset now) =>
        statements.Get("SELECT due FROM conversations WHERE channel = $1 AND conversation = $2").Value(key.Channel, key.Conversation) is long due
        && (due <= Ms(now) || due > Ms(now + DeliveryProgress.LongestPause));

    public static List<LogEntry> Undelivered(SqliteStatements statements, ConversationKey key, int max)
    {
        var entries = new List<LogEntry>();
        using var rows = statements.Get("""
            SELECT t.last, t.at, t.entries, c.delivered FROM conversations c JOIN turns t ON t.conversation = c.id AND t.last > c.delivered
                WHERE c.channel = $1 AND c.conversation = $2 ORDER BY t.last
            """).Read(key.Channel, key.Conversation);
        while (entries.Count < max && rows.Read())
        {
            TurnFrame.Read(rows.GetFieldValue<byte[]>(2), rows.GetInt64(0), rows.GetInt64(3), SqliteTurns.Time(rows.GetInt64(1)), entries);
            entries.RemoveAll(entry => entry.Kind != EntryKind.Deliver);
        }
        return entries;
    }

    /// <summary>True when more is due now.</summary>
    public static bool Settle(SqliteStatements statements, ConversationKey key, DeliveryProgress progress, DateTimeOffset now)
    {
        foreach (var letter in progress.DeadLetters)
        {
            statements.Get("""
                INSERT INTO dead_letters SELECT NULL, id, $3, $4, $5, $6 FROM conversations WHERE channel = $1 AND conversation = $2
                """).Run(key.Channel, key.Conversation, letter.Position, Ms(now), letter.Reason, TurnFrame.Bytes(letter.Json));
        }
        object? due = statements.Get("""
            UPDATE conversations SET delivered = max(delivered, $3),
                due = CASE WHEN outbound > max(delivered, $3) THEN ifnull($4, $5) END
                WHERE channel = $1 AND conversation = $2 RETURNING due
            """).Value(key.Channel, key.Conversation, progress.DeliveredTo, progress.RetryAt?.ToUnixTimeMilliseconds(), Ms(now));
        return due is not null && progress.RetryAt is null;
    }

    public static long CountDeadLetters(SqliteStatements statements) => (long)statements.Get("SELECT count(*) FROM dead_letters").Value()!;

    static long Ms(DateTimeOffset time) => time.ToUnixTimeMilliseconds();
}
