namespace Microsoft.Bot.Builder.Tests.Telemetry;

/// <summary>A telemetry client that keeps events and traces.</summary>
sealed class RecordingTelemetryClient : IBotTelemetryClient
{
    public List<(string Name, IDictionary<string, string> Properties)> Events { get; } = [];

    public List<string> Traces { get; } = [];

    public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) => Events.Add((eventName, properties!));

    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties) => Traces.Add($"{severityLevel} {message}");

    public void TrackAvailability(string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
    }

    public void TrackDependency(string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode, bool success)
    {
    }

    public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
    }

    public void Flush()
    {
    }
}
