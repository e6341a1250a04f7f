namespace AdvisorBot.Storage.Sqlite;

/// <summary>Activities taken before their turn ended.</summary>
static class SqliteAccepted
{
    public static int Add(SqliteStatements statements, AcceptedActivity activity, DateTimeOffset now) => statements
        .Get("INSERT OR IGNORE INTO accepted VALUES($1, $2, $3, $4, $5)")
        .Run(activity.Key.Channel, activity.Key.Conversation, activity.Id, now.ToUnixTimeMilliseconds(), TurnFrame.Bytes(activity.Json));

    public static int Drop(SqliteStatements statements, ConversationKey key, string id) => statements
        .Get("DELETE FROM accepted WHERE channel = $1 AND conversation = $2 AND id = $3")
        .Run(key.Channel, key.Conversation, id);

    public static List<AcceptedActivity> Take(SqliteStatements statements, DateTimeOffset before, DateTimeOffset now)
    {
        var taken = new List<AcceptedActivity>();
        using var rows = statements.Get("UPDATE accepted SET at = $2 WHERE at <= $1 RETURNING channel, conversation, id, json")
            .Read(before.ToUnixTimeMilliseconds(), now.ToUnixTimeMilliseconds());
        while (rows.Read())
            taken.Add(new(new(rows.GetString(0), rows.GetString(1)), rows.GetString(2), rows.GetFieldValue<byte[]>(3)));
        return taken;
    }
}
