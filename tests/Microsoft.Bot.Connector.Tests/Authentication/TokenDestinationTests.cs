using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Tests.Authentication;

/// <summary>The bot's token goes to the service that a verified activity named, and nowhere else.</summary>
public class TokenDestinationTests
{
    const string Verified = "https://smba.example/teams/";

    readonly Destination network = new();

    [Fact]
    public async Task TheTokenGoesToTheServiceOfTheVerifiedActivity()
    {
        await SendAsync(Identity(Verified), Verified);

        Assert.Equal(("https://smba.example/teams/v3/conversations/c/activities", "Bearer token"), Assert.Single(network.Calls));
    }

    [Fact]
    public async Task AnotherPathOfTheSameHostIsTheSameService()
    {
        await SendAsync(Identity(Verified), "https://smba.example/amer/");

        Assert.Equal("Bearer token", Assert.Single(network.Calls).Authorization);
    }

    [Theory]
    [InlineData("https://evil.example/teams/")]
    [InlineData("https://smba.example.evil.example/teams/")]
    [InlineData("https://smba.example@evil.example/teams/")]
    [InlineData("https://smba.example:8443/teams/")]
    [InlineData("http://smba.example/teams/")]
    [InlineData("http://169.254.169.254/metadata/")]
    [InlineData("http://localhost:5000/")]
    public async Task AnotherHostIsNotCalledAtAll(string serviceUrl)
    {
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => SendAsync(Identity(Verified), serviceUrl));

        Assert.Empty(network.Calls);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("no address")]
    [InlineData("")]
    [InlineData(null)]
    public async Task WhatIsNoAddressIsNotCalled(string serviceUrl)
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(Identity(Verified), serviceUrl));

        Assert.Empty(network.Calls);
    }

    [Theory]
    [InlineData("ftp://smba.example/")]
    [InlineData("gopher://smba.example/")]
    public async Task AnotherSchemeIsNotCalled(string serviceUrl)
    {
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => SendAsync(Identity(null), serviceUrl));

        Assert.Empty(network.Calls);
    }

    [Fact]
    public async Task ATokenIsNotSentUnencrypted()
    {
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => SendAsync(Identity(null), "http://smba.example/"));

        Assert.Empty(network.Calls);
    }

    [Fact]
    public async Task ATurnThatTheBotStartsGoesWhereItsReferencePoints()
    {
        await SendAsync(Identity(null), "https://stored.example/");

        Assert.Equal("Bearer token", Assert.Single(network.Calls).Authorization);
    }

    [Fact]
    public async Task AServiceAddressChangedOnTheClientTakesNoTokenAlong()
    {
        using var client = await ClientAsync(Identity(Verified), Verified);
        client.BaseUri = new Uri("https://evil.example/");

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => client.Conversations.SendToConversationAsync("c", Message()));

        Assert.Empty(network.Calls);
    }

    [Fact]
    public async Task AnActivityThatNamesAnotherServiceIsPostedToTheVerifiedOne()
    {
        using var client = await ClientAsync(Identity(Verified), Verified);
        var message = Message();
        message.ServiceUrl = "https://evil.example/";

        await client.Conversations.SendToConversationAsync("c", message);

        Assert.StartsWith(Verified, Assert.Single(network.Calls).Address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../evil")]
    [InlineData("//evil.example/")]
    [InlineData("x@evil.example:80/#")]
    public async Task AConversationsIdLeadsNowhereElse(string conversationId)
    {
        using var client = await ClientAsync(Identity(Verified), Verified);

        await client.Conversations.SendToConversationAsync(conversationId, Message());

        Assert.StartsWith("https://smba.example/teams/v3/conversations/", Assert.Single(network.Calls).Address, StringComparison.Ordinal);
    }

    [Fact]
    public void RedirectsAreNotFollowed()
    {
        using var handler = SharedHttpClient.CreateHandler();

        Assert.False(handler.AllowAutoRedirect);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("http://10.0.0.5/")]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://localhost.evil.example/")]
    public async Task WithoutAnAppIdNothingBeyondThisMachineIsCalled(string serviceUrl)
    {
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => SendAsync(Anonymous, serviceUrl, appId: null));

        Assert.Empty(network.Calls);
    }

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:47150/_connector")]
    [InlineData("http://[::1]:5000/")]
    public async Task WithoutAnAppIdThisMachineIsCalledWithoutAuthorization(string serviceUrl)
    {
        await SendAsync(Anonymous, serviceUrl, appId: null);

        Assert.Null(Assert.Single(network.Calls).Authorization);
    }

    [Fact]
    public async Task AnErrorThatIsKeptHoldsNoToken()
    {
        network.Status = HttpStatusCode.Forbidden;

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => SendAsync(Identity(Verified), Verified));

        Assert.DoesNotContain(error.Request.Headers.Keys, name => name == "Authorization");
        Assert.DoesNotContain("token", error.ToString(), StringComparison.Ordinal);
    }

    static ClaimsIdentity Anonymous => new(AuthenticationConstants.AnonymousAuthType);

    static ClaimsIdentity Identity(string serviceUrl) =>
        new(
            [
                new Claim(AuthenticationConstants.AudienceClaim, "app"),
                .. serviceUrl is null ? [] : new[] { new Claim(AuthenticationConstants.ServiceUrlClaim, serviceUrl) },
            ],
            "Bearer");

    static Activity Message() => new(ActivityTypes.Message) { Text = "hello", From = new ChannelAccount("bot") };

    async Task SendAsync(ClaimsIdentity identity, string serviceUrl, string appId = "app")
    {
        using var client = await ClientAsync(identity, serviceUrl, appId);
        await client.Conversations.SendToConversationAsync("c", Message());
    }

    Task<IConnectorClient> ClientAsync(ClaimsIdentity identity, string serviceUrl, string appId = "app") =>
        BotFrameworkAuthenticationFactory
            .Create(null, true, null, null, null, null, null, null, null, new Secret(appId), null, network, null)
            .CreateConnectorFactory(identity)
            .CreateAsync(serviceUrl, null, CancellationToken.None);

    sealed class Secret(string appId) : ServiceClientCredentialsFactory
    {
        public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(true);

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(appId is null);

        public override Task<Rest.ServiceClientCredentials> CreateCredentialsAsync(
            string appId,
            string audience,
            string loginEndpoint,
            bool validateAuthority,
            CancellationToken cancellationToken) => Task.FromResult<Rest.ServiceClientCredentials>(new Token());
    }

    sealed class Token : Rest.ServiceClientCredentials
    {
        public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new("Bearer", "token");
            return Task.CompletedTask;
        }
    }

    sealed class Destination : HttpMessageHandler, IHttpClientFactory
    {
        public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        public List<(string Address, string Authorization)> Calls { get; } = [];

        public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls.Add((request.RequestUri.AbsoluteUri, request.Headers.Authorization?.ToString()));
            return Task.FromResult(Channel.Json(Status, """{"id":"r1"}""")());
        }
    }
}
