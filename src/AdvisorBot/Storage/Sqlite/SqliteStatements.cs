using Microsoft.Data.Sqlite;

namespace AdvisorBot.Storage.Sqlite;

/// <summary>Every statement of the writing connection, prepared once.</summary>
sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    readonly Dictionary<string, Statement> _prepared = [];

    public Statement Begin => Get("BEGIN IMMEDIATE");

    public Statement End => Get("COMMIT");

    public Statement Rollback => Get("ROLLBACK");

    public Statement Get(string sql)
    {
        if (!_prepared.TryGetValue(sql, out var statement))
            _prepared.Add(sql, statement = new(connection, sql));
        return statement;
    }

    public void Dispose()
    {
        foreach (var statement in _prepared.Values)
            statement.Dispose();
        connection.Dispose();
    }
}
