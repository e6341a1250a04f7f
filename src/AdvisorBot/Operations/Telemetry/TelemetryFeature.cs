using AdvisorBot.Channels.DirectLine;
using AdvisorBot.Dialogs;
using AdvisorBot.Turns;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AdvisorBot.Operations.Telemetry;

/// <summary>
/// Sends traces, figures and the log by OpenTelemetry's protocol, if its standard variables name somebody to send them to; otherwise
/// nothing of it is loaded.
/// </summary>
public static class TelemetryFeature
{
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var asked = new TelemetryRequest(builder.Configuration);
        if (!asked.IsAny)
            return;
        builder.Services.AddHostedService<ServiceGauges>();
        var telemetry = builder.Services.AddOpenTelemetry()
            // The variables come last, so that OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES win.
            .ConfigureResource(resource => resource.AddService("advisorbot", serviceVersion: ProductVersion.Current).AddEnvironmentVariableDetector());
        if (asked.Traces)
            telemetry.WithTracing(Trace);
        if (asked.Metrics)
            telemetry.WithMetrics(Measure);
        if (asked.Logs)
            telemetry.WithLogging();
        telemetry.UseOtlpExporter();
    }

    static void Trace(TracerProviderBuilder traces) => traces
        .AddSource(TurnTelemetry.Name, "System.Net.Http")
        // Probes come every few seconds and tell nothing.
        .AddAspNetCoreInstrumentation(requests => requests.Filter = context => !context.Request.Path.StartsWithSegments("/health"));

    static void Measure(MeterProviderBuilder figures) => figures
        .AddMeter(
            TurnTelemetry.Name, ConversationTelemetry.Name, DirectLineTelemetry.Name, ServiceGauges.Name, "Microsoft.AspNetCore.Hosting",
            "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime");
}
