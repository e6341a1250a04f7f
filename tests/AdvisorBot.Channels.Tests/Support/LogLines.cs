using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AdvisorBot.Channels.Tests.Support;

/// <summary>Keeps what a service logs from a level on.</summary>
sealed class LogLines(LogLevel from) : ILoggerProvider, ILogger
{
    public ConcurrentQueue<(string Line, Exception? Exception)> Lines { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= from;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue(($"{logLevel}: {formatter(state, exception)}", exception));

    public void Dispose()
    {
    }
}
