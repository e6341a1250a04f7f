using AdvisorBot.Channels.BotFramework.Authentication;
using Microsoft.Extensions.Logging;

namespace AdvisorBot.Channels.Tests.Authentication;

/// <summary>Keeps what is logged.</summary>
sealed class RecordingLogger : ILogger<CallerAuthentication>
{
    readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines)
                return [.. _lines];
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter)
    {
        lock (_lines)
            _lines.Add($"{logLevel}: {formatter(state, exception)}");
    }
}
