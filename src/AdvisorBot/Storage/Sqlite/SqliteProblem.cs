using Microsoft.Data.Sqlite;

namespace AdvisorBot.Storage.Sqlite;

/// <summary>SQLite's result codes (sqlite.org/rescode.html) in words an operator can act on.</summary>
static class SqliteProblem
{
    /// <summary>SQLITE_ERROR, which a rollback without a transaction answers.</summary>
    public const int NoTransaction = 1;

    public static string Describe(SqliteException exception, string file) => exception.SqliteErrorCode switch
    {
        5 or 6 => $"{file} is locked by another process.",
        8 => $"{file} is read-only.",
        10 => $"The disk under {file} reports an error: {exception.Message}",
        11 or 26 => $"{file} is damaged or no SQLite file: {exception.Message}",
        13 => $"The disk under {file} is full.",
        14 => $"{file} cannot be opened: {exception.Message}",
        _ => $"{file}: {exception.Message}",
    };
}
