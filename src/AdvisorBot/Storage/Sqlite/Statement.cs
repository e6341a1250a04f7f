using Microsoft.Data.Sqlite;

namespace AdvisorBot.Storage.Sqlite;

/// <summary>A prepared statement with positional parameters ($1, $2, …), for one thread at a time.</summary>
sealed class Statement : IDisposable
{
    readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (var i = 1; sql.Contains("$" + i, StringComparison.Ordinal); i++)
            _command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i });
    }

    /// <summary>How long it waits for somebody else's lock, in seconds.</summary>
    public int LockWait
    {
        set => _command.CommandTimeout = value;
    }

    /// <summary>Runs it; returns the number of rows it changed.</summary>
    public int Run(params ReadOnlySpan<object?> values) => With(values).ExecuteNonQuery();

    public SqliteDataReader Read(params ReadOnlySpan<object?> values) => With(values).ExecuteReader();

    /// <summary>The first column of the first row; null when there is no row or no value.</summary>
    public object? Value(params ReadOnlySpan<object?> values) => With(values).ExecuteScalar() is var value and not DBNull ? value : null;

    SqliteCommand With(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return _command;
    }

    public void Dispose() => _command.Dispose();
}
