using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace AdvisorBot.Storage.Sqlite;

/// <summary>Every statement of the writing connection, prepared once.</summary>
sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    const int AskWhetherMoved = 20;

    readonly Dictionary<string, Statement> _prepared = [];

    public Statement Begin => Get("BEGIN IMMEDIATE");

    public Statement End => Get("COMMIT");

    public Statement Rollback => Get("ROLLBACK");

    /// <summary>Whether the path no longer leads to the file that is open, because that was deleted, moved or replaced.</summary>
    public bool HasMoved
    {
        get
        {
            var moved = 0;
            return FileControl(connection.Handle!.DangerousGetHandle(), "main", AskWhetherMoved, ref moved) == 0 && moved != 0;
        }
    }

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

    /// <summary>Of SQLite itself; the package that brings it has no call of its own for this.</summary>
    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    static extern int FileControl(nint database, string schema, int operation, ref int value);
}
