using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using AdvisorBot.Channels.Access;
using AdvisorBot.Channels.Consultation;

namespace AdvisorBot.Channels.Rest;

/// <summary>Reads the body of a call.</summary>
static partial class CallBody
{
    public static async ValueTask<(T? Sent, ApiProblem? Problem)> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        if (await BoundedBody.ReadAsync(context.Request, cancellationToken) is not { } body)
            return (null, ApiProblem.TooLarge(BoundedBody.MostBytes(context)));
        if (!context.Request.HasJsonContentType())
            return (null, new("Unsupported Media Type", 415, "Send JSON, with the header `Content-Type: application/json`."));
        try
        {
            return JsonSerializer.Deserialize(body.Span, type) is { } sent ? (sent, null) : (null, Bad("", "An object is wanted.", type));
        }
        catch (JsonException error)
        {
            return (null, Bad(
                Pointer(error.Path), $"This cannot be read, at line {(error.LineNumber ?? 0) + 1}: it is no JSON, or not what is wanted here.", type));
        }
    }

    static ApiProblem Bad(string pointer, string detail, JsonTypeInfo type) =>
        ApiProblem.Bad(new FieldFault(pointer, $"{detail} The fields are {string.Join(", ", type.Properties.Select(property => property.Name))}."));

    /// <summary>"$.answers['a.b'][1]" as a JSON pointer: "/answers/a.b/1".</summary>
    internal static string Pointer(string? path) =>
        string.Concat(Step().Matches(path ?? "").Select(step => "/" + step.Groups["name"].Value.Replace("~", "~0", StringComparison.Ordinal)
            .Replace("/", "~1", StringComparison.Ordinal)));

    [GeneratedRegex(@"\.(?<name>[^.\[]+)|\['(?<name>[^']*)'\]|\[(?<name>\d+)\]")]
    private static partial Regex Step();
}
