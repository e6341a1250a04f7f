namespace Microsoft.Bot.Builder;

/// <summary>Reporting of dialogs.</summary>
public static class IBotTelemetryClientExtensions
{
    /// <summary>Reports a dialog as a page view, or as a trace if the client knows no page views.</summary>
    public static void TrackDialogView(this IBotTelemetryClient telemetryClient, string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null)
    {
        if (telemetryClient is IBotPageViewTelemetryClient pages)
            pages.TrackPageView(dialogName, properties, metrics);
        else
            telemetryClient.TrackTrace($"Dialog View: {dialogName}", Severity.Information, properties);
    }
}
