using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace AdvisorBot.Operations.Logs;

/// <summary>
/// One entry, one line, whatever is said in it: control characters that came from outside can neither make up entries nor
/// steer a terminal. Only the stack of an exception takes further lines, each of them indented.
/// </summary>
sealed class LineFormatter() : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "line";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var line = new StringBuilder(Level(logEntry.LogLevel)).Append(": ").Append(logEntry.Category).Append('[').Append(logEntry.EventId.Id).Append("] ");
        Append(line, logEntry.Formatter(logEntry.State, logEntry.Exception), keepsLines: false);
        if (logEntry.Exception is { } exception)
            Append(line.Append("\n      "), exception.ToString(), keepsLines: true);
        textWriter.Write(line.Append('\n').ToString());
    }

    static void Append(StringBuilder line, string text, bool keepsLines)
    {
        foreach (var c in text)
        {
            if (c == '\n' && keepsLines)
                line.Append("\n      ");
            else if (c == '\r' && keepsLines)
                continue;
            // Separators of lines and paragraphs break lines, too; marks of direction turn them round.
            else if (char.IsControl(c)
                || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format)
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                line.Append(c);
        }
    }

    static string Level(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };
}
