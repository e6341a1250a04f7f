using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The wire form of requests and responses.</summary>
public static class HttpHelper
{
    /// <exception cref="JsonException">The body is not what it should be; the message says where.</exception>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return await ActivityRequest.ReadAsync<T>(request, request.HttpContext.RequestAborted);
    }

    /// <summary>Writes the answer of a turn: 200 and nothing if there is none, else its status and its body.</summary>
    public static Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        return invokeResponse?.Body is { } body ? WriteBodyAsync(response, body) : Task.CompletedTask;
    }

    internal static async Task WriteBodyAsync(HttpResponse response, object body)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(body, WireJson.Options.GetTypeInfo(body.GetType()));
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json, response.HttpContext.RequestAborted);
    }
}
