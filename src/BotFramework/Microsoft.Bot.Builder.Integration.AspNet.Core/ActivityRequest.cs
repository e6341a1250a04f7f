using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Schema;
using Microsoft.Net.Http.Headers;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>A request that should carry an activity: what it must be like, and what is said when it is not.</summary>
static class ActivityRequest
{
    /// <summary>No channel sends more; the Emulator sends attachments of up to 4 MiB as part of the activity.</summary>
    internal const long LargestBody = 8 * 1024 * 1024;

    internal static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase))
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    internal static ValueTask<T> ReadAsync<T>(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit
            && limit.MaxRequestBodySize is null or > LargestBody)
            limit.MaxRequestBodySize = LargestBody;

        return JsonSerializer.DeserializeAsync(request.BodyReader, WireJson.TypeInfo<T>(), cancellationToken);
    }

    /// <summary>What an activity lacks without which no turn can be held; null if it lacks nothing.</summary>
    internal static string MissingIn(Activity activity) =>
        activity switch
        {
            null => "The body is null; send an activity.",
            { Type: null or "" } => Required("type", "A2010"),
            { ChannelId: null or "" } => Required("channelId", "A2020"),
            { Conversation.Id: null or "" } or { Conversation: null } => Required("conversation.id", "A2080"),
            { DeliveryMode: DeliveryModes.ExpectReplies } or { Type: ActivityTypes.Invoke, ServiceUrl: null } => null,
            { ServiceUrl: null or "" } => Required("serviceUrl", "A2300"),
            _ when !IsWebAddress(activity.ServiceUrl) => "serviceUrl must be an absolute address with http or https.",
            _ => null,
        };

    internal static string Place(JsonException problem)
    {
        var where = problem.Path is null ? string.Empty : $" at {problem.Path}";
        var line = problem.LineNumber is { } number
            ? string.Create(CultureInfo.InvariantCulture, $" (line {number + 1}, byte {problem.BytePositionInLine + 1})")
            : string.Empty;
        var message = problem.Message.Split(" Path:", 2)[0];
        return $"The activity cannot be read{where}{line}: {message}";
    }

    internal static Task RefuseAsync(HttpResponse response, string code, string message) =>
        HttpHelper.WriteBodyAsync(response, new ErrorResponse(new Error(code, message)));

    /// <summary>
    /// Whether nobody but a program on this machine can have sent the request. A request that a proxy passed on came
    /// from elsewhere, although its connection did not. In a test host there is no connection.
    /// </summary>
    internal static bool IsFromThisMachine(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is var address
        && (address is null || IPAddress.IsLoopback(address))
        && !request.Headers.ContainsKey("X-Forwarded-For")
        && !request.Headers.ContainsKey("Forwarded");

    static string Required(string field, string rule) => $"The activity has no {field}, which every activity must have ({rule} of the Activity specification).";

    static bool IsWebAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
