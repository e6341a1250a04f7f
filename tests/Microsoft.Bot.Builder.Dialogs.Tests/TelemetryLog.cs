namespace Microsoft.Bot.Builder.Dialogs.Tests;

/// <summary>Keeps what dialogs report, a line an event or view.</summary>
sealed class TelemetryLog : IBotTelemetryClient, IBotPageViewTelemetryClient
{
    internal List<string> Lines { get; } = [];

    internal List<string?> InstanceIds { get; } = [];

    public void TrackEvent(string eventName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
        var known = (properties ?? new Dictionary<string, string>()).Where(property => property.Key != "InstanceId")
            .Select(property => $"{property.Key}={property.Value}").Order();
        Lines.Add($"{eventName} {string.Join(' ', known)}");
        InstanceIds.Add(properties?["InstanceId"]);
    }

    public void TrackPageView(string dialogName, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null) =>
        Lines.Add($"view {dialogName}");

    public void TrackAvailability(
        string name, DateTimeOffset timeStamp, TimeSpan duration, string runLocation, bool success, string? message = null,
        IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
    }

    public void TrackDependency(
        string dependencyTypeName, string target, string dependencyName, string data, DateTimeOffset startTime, TimeSpan duration, string resultCode,
        bool success)
    {
    }

    public void TrackException(Exception exception, IDictionary<string, string>? properties = null, IDictionary<string, double>? metrics = null)
    {
    }

    public void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties)
    {
    }

    public void Flush()
    {
    }
}
