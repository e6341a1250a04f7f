using System.Net;
using System.Text;

namespace Microsoft.Bot.Connector.Tests;

/// <summary>A channel that answers in place of the network: it keeps what it was sent and plays the answers it was given.</summary>
sealed class Channel(params Func<HttpResponseMessage>[] answers) : HttpMessageHandler
{
    readonly Queue<Func<HttpResponseMessage>> answers = new(answers);

    public List<Received> Requests { get; } = [];

    public static Func<HttpResponseMessage> Json(HttpStatusCode status, string body) =>
        () => new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public static Func<HttpResponseMessage> Empty(HttpStatusCode status) =>
        () => new HttpResponseMessage(status) { Content = new ByteArrayContent([]) };

    public static Func<HttpResponseMessage> Busy(HttpStatusCode status, Action<HttpResponseMessage> also = null) =>
        () =>
        {
            var response = new HttpResponseMessage(status) { Content = new StringContent("busy") };
            also?.Invoke(response);
            return response;
        };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(new Received(
            request.Method.Method,
            request.RequestUri.AbsoluteUri,
            request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken),
            request.Headers.Authorization?.ToString(),
            request.Headers.TryGetValues("x-custom", out var custom) ? string.Join(',', custom) : null));
        return answers.Count > 0 ? answers.Dequeue()() : Json(HttpStatusCode.OK, """{"id":"r1"}""")();
    }

    public sealed record Received(string Method, string Address, string Body, string Authorization, string Custom);
}
