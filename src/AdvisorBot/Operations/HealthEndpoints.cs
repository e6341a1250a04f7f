using System.Text.Json;
using AdvisorBot.Channels;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AdvisorBot.Operations;

public static class HealthEndpoints
{
    /// <summary>/health/live: the process answers. /health/ready: it can take a turn; if not, it answers 503, and says why to this machine only.</summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = WriteAsync });
        return endpoints;
    }

    static async Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        // The reason names files and servers, which are nobody else's business.
        var isNear = ThisMachine.Sent(http.Request);
        await using var writer = new Utf8JsonWriter(http.Response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteString("status", report.Status.ToString());
        foreach (var (name, entry) in report.Entries)
        {
            writer.WriteStartObject(name);
            writer.WriteString("status", entry.Status.ToString());
            if (isNear)
                WriteReason(writer, entry);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    static void WriteReason(Utf8JsonWriter writer, HealthReportEntry entry)
    {
        writer.WriteString("description", entry.Description);
        foreach (var (key, value) in entry.Data)
            writer.WriteString(key, Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
    }
}
