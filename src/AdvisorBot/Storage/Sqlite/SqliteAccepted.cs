namespace AdvisorBot.Storage.Sqlite;

/// <summary>Activities taken before their turn ended.</summary>
static class SqliteAccepted
{
    /// <summary>False when the activity has been dealt with.</summary>
    public static bool Add(SqliteStatements statements, AcceptedActivity activity, DateTimeOffset now)
    {
        if (SqliteTurns.Find(statements, activity.Key, activity.Id) is not null)
            return false;
        statements.Get("INSERT OR IGNORE INTO accepted VALUES($1, $2, $3, $4, $4, $5)")
            .Run(activity.Key.Channel, activity.Key.Conversation, activity.Id, now.ToUnixTimeMilliseconds(), TurnFrame.Bytes(activity.Json));
        return true;
    }

    public static bool Contains(SqliteStatements statements, ConversationKey key, string id) => statements
        .Get("SELECT 1 FROM accepted WHERE channel = $1 AND conversation = $2 AND id = $3")
        .Value(key.Channel, key.Conversation, id) is not null;

    public static int Drop(SqliteStatements statements, ConversationKey key, string id) => statements
        .Get("DELETE FROM accepted WHERE channel = $1 AND conversation = $2 AND id = $3")
        .Run(key.Channel, key.Conversation, id);

    public static List<AcceptedActivity> Take(SqliteStatements statements, DateTimeOffset before, DateTimeOffset now)
    {
        var taken = new List<AcceptedActivity>();
        using (var rows = statements.Get("SELECT channel, conversation, id, json FROM accepted WHERE taken <= $1 ORDER BY at").Read(before.ToUnixTimeMilliseconds()))
        {
            while (rows.Read())
                taken.Add(new(new(rows.GetString(0), rows.GetString(1)), rows.GetString(2), rows.GetFieldValue<byte[]>(3)));
        }
        if (taken.Count > 0)
            statements.Get("UPDATE accepted SET taken = $2 WHERE taken <= $1").Run(before.ToUnixTimeMilliseconds(), now.ToUnixTimeMilliseconds());
        return taken;
    }
}
