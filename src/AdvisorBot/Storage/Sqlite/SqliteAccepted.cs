using Microsoft.Data.Sqlite;

namespace AdvisorBot.Storage.Sqlite;

/// <summary>Activities taken before their turn ended.</summary>
static class SqliteAccepted
{
    /// <summary>False when the activity has been dealt with.</summary>
    public static bool Add(SqliteStatements statements, AcceptedActivity activity, DateTimeOffset now)
    {
        if (SqliteTurns.Find(statements, activity.Key, activity.Id) is not null)
            return false;
        statements.Get("INSERT OR IGNORE INTO accepted VALUES($1, $2, $3, $4, $5, $6)")
            .Run(activity.Key.Channel, activity.Key.Conversation, activity.Id, Ms(activity.Came), Ms(now), TurnFrame.Bytes(activity.Json));
        return true;
    }

    public static bool Contains(SqliteStatements statements, ConversationKey key, string id) => statements
        .Get("SELECT 1 FROM accepted WHERE channel = $1 AND conversation = $2 AND id = $3")
        .Value(key.Channel, key.Conversation, id) is not null;

    /// <summary>Whether one that came earlier waits, other than the commit's own.</summary>
    public static bool HasEarlier(SqliteStatements statements, TurnCommit commit) => statements
        .Get("SELECT 1 FROM accepted WHERE channel = $1 AND conversation = $2 AND at < $3 AND id <> $4")
        .Value(commit.Key.Channel, commit.Key.Conversation, Ms(commit.Came), commit.AcceptedId ?? "") is not null;

    public static List<AcceptedActivity> Read(SqliteStatements statements, ConversationKey key, DateTimeOffset before)
    {
        using var rows = statements
            .Get("SELECT channel, conversation, id, at, json FROM accepted WHERE channel = $1 AND conversation = $2 AND at < $3 ORDER BY at")
            .Read(key.Channel, key.Conversation, Ms(before));
        return Read(rows);
    }

    public static int Drop(SqliteStatements statements, ConversationKey key, string id) => statements
        .Get("DELETE FROM accepted WHERE channel = $1 AND conversation = $2 AND id = $3")
        .Run(key.Channel, key.Conversation, id);

    public static List<AcceptedActivity> Take(SqliteStatements statements, DateTimeOffset before, DateTimeOffset now)
    {
        List<AcceptedActivity> taken;
        using (var rows = statements.Get("SELECT channel, conversation, id, at, json FROM accepted WHERE taken <= $1 ORDER BY at").Read(Ms(before)))
            taken = Read(rows);
        if (taken.Count > 0)
            statements.Get("UPDATE accepted SET taken = $2 WHERE taken <= $1").Run(Ms(before), Ms(now));
        return taken;
    }

    static List<AcceptedActivity> Read(SqliteDataReader rows)
    {
        var found = new List<AcceptedActivity>();
        while (rows.Read())
            found.Add(new(new(rows.GetString(0), rows.GetString(1)), rows.GetString(2), SqliteTurns.Time(rows.GetInt64(3)), rows.GetFieldValue<byte[]>(4)));
        return found;
    }

    static long Ms(DateTimeOffset time) => time.ToUnixTimeMilliseconds();
}
