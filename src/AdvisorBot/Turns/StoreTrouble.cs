using AdvisorBot.Storage;

namespace AdvisorBot.Turns;

/// <summary>
/// What is said when the store fails under a request: the reason in the log, once in ten seconds however many ask; to
/// whoever asks a fixed sentence with the reference of that line, for the reason names files and servers.
/// </summary>
public sealed class StoreTrouble(TimeProvider clock, Random random, ILogger<StoreTrouble> log)
{
    static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    readonly Lock _lock = new();
    string? _reason;
    string _reference = "";
    long _saidAt;
    int _refused;

    /// <summary>Logs the failure, if that is due, and returns the sentence for outside.</summary>
    public string Report(StoreUnavailableException failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        lock (_lock)
        {
            _refused++;
            if (_reason != failure.Message || clock.GetElapsedTime(_saidAt) > Every)
            {
                (_reason, _saidAt, _reference) = (failure.Message, clock.GetTimestamp(), TurnReference.New(random));
                TurnLog.RequestsRefused(log, _reference, _refused, failure.Message);
                _refused = 0;
            }
            return $"The service cannot keep anything right now. Send it again in a moment. Reference {_reference}.";
        }
    }
}
