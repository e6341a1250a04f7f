using System.Net;
using System.Security.Claims;
using System.Text;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Tests.Adapters;

/// <summary>A channel in place of the network: it keeps the calls made to it and gives each the answer it was told.</summary>
sealed class FakeChannel : HttpMessageHandler
{
    public List<string> Calls { get; } = [];

    public List<string> Bodies { get; } = [];

    public string Answer { get; set; } = """{"id":"out-1"}""";

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public IConnectorClient Client => new ConnectorClient(new Uri("https://channel.example"), null, new HttpClient(this), disposeHttpClient: false);

    public BotFrameworkAuthentication Authentication => new Trusting(this);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Calls.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
        Bodies.Add(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        return new HttpResponseMessage(Status) { Content = new StringContent(Answer, Encoding.UTF8, "application/json") };
    }

    sealed class Trusting(FakeChannel channel) : BotFrameworkAuthentication
    {
        public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
            => authHeader == "Bearer good"
                ? Task.FromResult(new AuthenticateRequestResult { Audience = "audience", CallerId = "caller", ClaimsIdentity = new ClaimsIdentity(), ConnectorFactory = new Factory(channel) })
                : throw new UnauthorizedAccessException();

        public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader, CancellationToken cancellationToken)
            => throw new NotSupportedException();

        public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new Factory(channel);

        public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
            => Task.FromResult<UserTokenClient>(null!);
    }

    sealed class Factory(FakeChannel channel) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) => Task.FromResult(channel.Client);
    }
}
