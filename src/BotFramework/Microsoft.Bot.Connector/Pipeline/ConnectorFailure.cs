using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Words what a channel answered when it refused a call.</summary>
static class ConnectorFailure
{
    internal static async Task<ErrorResponseException> FromAsync(
        ConnectorCall call,
        HttpRequestMessage request,
        HttpResponseMessage response,
        CancellationToken cancellationToken)
    {
        var content = await response.Content.ReadAsStringAsync(cancellationToken);
        var body = ReadBody(content);
        var said = body?.Error is { } error ? $" {error.Code}: {error.Message}" : string.Empty;
        return Create(call, request, response, content, body, $"{Describe(call)} was answered {(int)response.StatusCode} {response.ReasonPhrase}.{said}", null);
    }

    internal static ErrorResponseException Unreadable(
        ConnectorCall call,
        HttpRequestMessage request,
        HttpResponseMessage response,
        JsonException cause) =>
        Create(call, request, response, null, null, $"{Describe(call)} was answered with a body that is not the JSON it should be: {cause.Message}", cause);

    static ErrorResponseException Create(
        ConnectorCall call,
        HttpRequestMessage request,
        HttpResponseMessage response,
        string content,
        ErrorResponse body,
        string message,
        Exception cause) =>
        new(message, cause)
        {
            Body = body,
            Request = new HttpRequestMessageWrapper(request, call.Body is { } sent ? Encoding.UTF8.GetString(sent) : null),
            Response = new HttpResponseMessageWrapper(response, content),
        };

    static string Describe(ConnectorCall call) => $"{call.Method} {call.Address}";

    static ErrorResponse ReadBody(string content)
    {
        try
        {
            return string.IsNullOrWhiteSpace(content)
                ? null
                : JsonSerializer.Deserialize(content, WireJson.TypeInfo<ErrorResponse>());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
