using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Sends one call of the connector API: address, body, identity, retries, answer or error.</summary>
sealed class ConnectorPipeline(HttpClient http, ServiceClientCredentials credentials, RetryPolicy retry)
{
    static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };

    static readonly MediaTypeWithQualityHeaderValue AcceptsJson = new("application/json");

    static readonly ProductInfoHeaderValue UserAgent = new(
        "Microsoft-BotFramework",
        typeof(ConnectorPipeline).Assembly.GetName().Version?.ToString(3));

    internal async Task<HttpOperationResponse<T>> SendAsync<T>(
        ConnectorCall call,
        CancellationToken cancellationToken)
    {
        var (request, response) = await SendAsync(call, cancellationToken);
        try
        {
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return new HttpOperationResponse<T>
            {
                Request = request,
                Response = response,
                Body = body.Length == 0 ? default : WireJson.Deserialize<T>(body),
            };
        }
        catch (JsonException e)
        {
            var failure = ConnectorFailure.Unreadable(call, request, response, e);
            request.Dispose();
            response.Dispose();
            throw failure;
        }
    }

    internal async Task<(HttpRequestMessage Request, HttpResponseMessage Response)> SendAsync(
        ConnectorCall call,
        CancellationToken cancellationToken)
    {
        var started = retry.Time.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            var request = await CreateRequestAsync(call, cancellationToken);
            var response = await http.SendAsync(request, cancellationToken);
            if (response.IsSuccessStatusCode)
                return (request, response);

            using (request)
            using (response)
            {
                if (retry.PauseAfter(response, attempt, retry.Time.GetElapsedTime(started)) is not { } pause)
                    throw await ConnectorFailure.FromAsync(call, request, response, cancellationToken);

                await Task.Delay(pause, retry.Time, cancellationToken);
            }
        }
    }

    async Task<HttpRequestMessage> CreateRequestAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(call.Method, call.Address);
        request.Headers.Accept.Add(AcceptsJson);
        request.Headers.UserAgent.Add(UserAgent);
        if (call.Body is { } body)
            request.Content = new ByteArrayContent(body) { Headers = { ContentType = Json } };

        if (call.Headers is not null)
        {
            foreach (var (name, values) in call.Headers)
            {
                request.Headers.Remove(name);
                request.Headers.TryAddWithoutValidation(name, values);
            }
        }

        if (credentials is not null)
            await credentials.ProcessHttpRequestAsync(request, cancellationToken);
        return request;
    }
}
