namespace AdvisorBot.Channels.Terminal;

/// <summary>
/// Lines of a reader that nobody can take a half-read line away from: whoever waits for one may be called away, and the line
/// goes to who asks next.
/// </summary>
public sealed class InterruptibleInput(TextReader lines) : TextReader
{
    Task<string?>? _reading;
    TaskCompletionSource _called = NewCall();

    /// <summary>Calls away who waits for a line, or who asks for the next one.</summary>
    public void Interrupt() => Volatile.Read(ref _called).TrySetResult();

    /// <exception cref="OperationCanceledException">Somebody called <see cref="Interrupt"/>.</exception>
    public override async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        // The terminal's reader holds its caller until the line is there.
        _reading ??= Task.Factory.StartNew(lines.ReadLine, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (await Task.WhenAny(_reading, _called.Task).WaitAsync(cancellationToken) != _reading)
        {
            _called = NewCall();
            throw new OperationCanceledException();
        }
        var line = await _reading;
        _reading = null;
        return line;
    }

    static TaskCompletionSource NewCall() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
