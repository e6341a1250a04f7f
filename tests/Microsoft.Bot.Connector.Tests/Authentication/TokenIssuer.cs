using System.Net;

namespace Microsoft.Bot.Connector.Tests.Authentication;

/// <summary>Answers in place of the token endpoints: Microsoft's, and a machine's for managed identities.</summary>
sealed class TokenIssuer(params HttpStatusCode[] failures) : HttpMessageHandler
{
    readonly Queue<HttpStatusCode> failures = new(failures);

    public List<(string Address, string Body)> Requests { get; } = [];

    public HttpClient Client => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add((request.RequestUri.AbsoluteUri, Uri.UnescapeDataString(body)));
        if (failures.TryDequeue(out var failure))
        {
            var error = failure == HttpStatusCode.Unauthorized ? "invalid_client" : "temporarily_unavailable";
            return Channel.Json(failure, $$"""{"error":"{{error}}","error_description":"no"}""")();
        }


        return Channel.Json(
            HttpStatusCode.OK,
            $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{Requests.Count}}"}""")();
    }
}
