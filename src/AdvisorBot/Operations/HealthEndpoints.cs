using System.Security.Cryptography;
using System.Text.Json;
using AdvisorBot.Channels;
using AdvisorBot.Channels.DirectLine;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace AdvisorBot.Operations;

public static class HealthEndpoints
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddOptions<HealthOptions>().BindConfiguration(HealthOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddHealthChecks().AddCheck<KeyHealthCheck>("keys", tags: ["ready"]).AddCheck<OutboxHealthCheck>("outbox", tags: ["ready"]);
        return services;
    }

    /// <summary>
    /// /health/live: the process answers. /health/ready: it can take a turn; if not, it answers 503, and says why to this machine and to who has the
    /// key.
    /// </summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains("ready"), ResponseWriter = WriteAsync });
        return endpoints;
    }

    static async Task WriteAsync(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        // The reason names files and servers, the version its known weaknesses: nobody else's business.
        var isTold = ThisMachine.Sent(http.Request) || HasKey(http);
        await using var writer = new Utf8JsonWriter(http.Response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteString("status", report.Status.ToString());
        if (isTold)
            writer.WriteString("version", ProductVersion.Current);
        foreach (var (name, entry) in report.Entries)
        {
            writer.WriteStartObject(name);
            writer.WriteString("status", entry.Status.ToString());
            if (isTold)
                WriteReason(writer, entry);
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
    }

    static bool HasKey(HttpContext http) =>
        http.RequestServices.GetRequiredService<IOptions<HealthOptions>>().Value.Key is { Length: > 0 } key
        && DirectLineGate.Bearer(http) is { } shown
        && CryptographicOperations.FixedTimeEquals(DirectLineSecrets.Digest(shown), DirectLineSecrets.Digest(key));

    static void WriteReason(Utf8JsonWriter writer, HealthReportEntry entry)
    {
        writer.WriteString("description", entry.Description);
        foreach (var (key, value) in entry.Data)
            writer.WriteString(key, Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
    }
}
