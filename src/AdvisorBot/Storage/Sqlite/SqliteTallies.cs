using System.Globalization;

namespace AdvisorBot.Storage.Sqlite;

/// <summary>Counts by day.</summary>
static class SqliteTallies
{
    const string DayFormat = "yyyy-MM-dd";

    public static int Add(SqliteStatements statements, DateOnly day, string name, long count) => statements
        .Get("INSERT INTO tallies VALUES($1, $2, $3) ON CONFLICT(day, name) DO UPDATE SET count = count + $3")
        .Run(day.ToString(DayFormat, CultureInfo.InvariantCulture), name, count);

    public static List<DayTally> Read(SqliteStatements statements, DateOnly from)
    {
        var tallies = new List<DayTally>();
        using var rows = statements.Get("SELECT day, name, count FROM tallies WHERE day >= $1 ORDER BY day, name")
            .Read(from.ToString(DayFormat, CultureInfo.InvariantCulture));
        while (rows.Read())
            tallies.Add(new(DateOnly.ParseExact(rows.GetString(0), DayFormat, CultureInfo.InvariantCulture), rows.GetString(1), rows.GetInt64(2)));
        return tallies;
    }

    public static int DeleteOld(SqliteStatements statements, DateTimeOffset since) => statements
        .Get("DELETE FROM tallies WHERE day < $1").Run(since.UtcDateTime.ToString(DayFormat, CultureInfo.InvariantCulture));

    public static List<ReadOnlyMemory<byte>> Documents(SqliteStatements statements, string prefix, int most)
    {
        var documents = new List<ReadOnlyMemory<byte>>();
        using var rows = statements.Get("SELECT json FROM documents WHERE key >= $1 AND key < $2 ORDER BY updated DESC LIMIT $3")
            .Read(prefix, prefix + '\uFFFF', most);
        while (rows.Read())
            documents.Add(rows.GetFieldValue<byte[]>(0));
        return documents;
    }
}
