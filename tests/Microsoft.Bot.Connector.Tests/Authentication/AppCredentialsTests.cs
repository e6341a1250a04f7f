using System.Net;
using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector.Tests.Authentication;

public class AppCredentialsTests
{
    readonly TokenIssuer issuer = new();

    [Fact]
    public async Task AMultiTenantBotGetsItsTokenFromTheBotFrameworksTenant()
    {
        var credentials = new MicrosoftAppCredentials("app", "secret", issuer.Client);

        Assert.Equal("token-1", await credentials.GetTokenAsync());

        var (address, body) = Assert.Single(issuer.Requests);
        Assert.Equal("https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token", address);
        Assert.Contains("client_id=app", body, StringComparison.Ordinal);
        Assert.Contains("client_secret=secret", body, StringComparison.Ordinal);
        Assert.Contains("scope=https://api.botframework.com/.default", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABotInTheGovernmentCloudGetsItsTokenThere()
    {
        await new MicrosoftGovernmentAppCredentials("app", "secret", issuer.Client).GetTokenAsync();

        var (address, body) = Assert.Single(issuer.Requests);
        Assert.Equal("https://login.microsoftonline.us/microsoftservices.onmicrosoft.us/oauth2/v2.0/token", address);
        Assert.Contains("scope=https://api.botframework.us/.default", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "https://login.microsoftonline.com/botframework.com/oauth2/v2.0/token")]
    [InlineData("my-tenant", "https://login.microsoftonline.com/my-tenant/oauth2/v2.0/token")]
    public async Task ASingleTenantBotGetsItsTokenFromItsOwnTenant(string tenant, string expected)
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "secret", tenant, issuer.Client, null);

        var request = await AuthorizedAsync(factory, "app");

        Assert.Equal(expected, Assert.Single(issuer.Requests).Address);
        Assert.Equal("Bearer token-1", request.Headers.Authorization.ToString());
    }

    [Fact]
    public async Task OneTokenServesAllTurns()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "secret", null, issuer.Client, null);

        for (var i = 0; i < 10; i++)
            Assert.Equal("Bearer token-1", (await AuthorizedAsync(factory, "app")).Headers.Authorization.ToString());

        Assert.Single(issuer.Requests);
    }

    [Fact]
    public async Task ABotWithoutAnAppIdSendsNoAuthorizationHeader()
    {
        var factory = new PasswordServiceClientCredentialFactory(null, null, null, issuer.Client, null);

        Assert.Null((await AuthorizedAsync(factory, null)).Headers.Authorization);
        Assert.True(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
        Assert.Empty(issuer.Requests);
    }

    [Fact]
    public async Task ATokenIsNotSentToAnotherMachineWithoutEncryption()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://channel/");

        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => new MicrosoftAppCredentials("app", "secret", issuer.Client).ProcessHttpRequestAsync(request, CancellationToken.None));

        Assert.Null(request.Headers.Authorization);
        Assert.Empty(issuer.Requests);
    }

    [Fact]
    public async Task AnotherAppsTokenIsNotToBeHad()
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "secret", null, issuer.Client, null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => AuthorizedAsync(factory, "other"));
    }

    [Theory]
    [InlineData("app", true)]
    [InlineData("APP", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public async Task ABotKnowsItsOwnAppId(string appId, bool expected)
    {
        var factory = new PasswordServiceClientCredentialFactory("app", "secret", null, null, null);

        Assert.Equal(expected, await factory.IsValidAppIdAsync(appId, CancellationToken.None));
    }

    [Fact]
    public async Task ABotWithoutAnAppIdHasNoneThatIsEmptyEither() =>
        Assert.False(await new PasswordServiceClientCredentialFactory { AppId = string.Empty }.IsValidAppIdAsync(string.Empty, CancellationToken.None));

    [Fact]
    public async Task ABusyIssuerIsAskedAgain()
    {
        var time = new ImpatientTime();
        var busy = new TokenIssuer(HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests);
        var authenticator = new MsalAuthenticator(
            MsalAuthenticator.CreateApplication("app", "secret", "https://login.microsoftonline.com/t", busy.Client),
            "scope",
            new TokenRetry(time, () => 0.5));
        var started = time.GetUtcNow();

        var token = await authenticator.GetTokenAsync();

        Assert.Equal("token-3", token.AccessToken);
        Assert.Equal(TimeSpan.FromSeconds(1.5), time.GetUtcNow() - started);
    }

    [Fact]
    public async Task AWrongSecretIsNotTriedAgain()
    {
        var refusing = new TokenIssuer(HttpStatusCode.Unauthorized);
        var authenticator = new MsalAuthenticator(
            MsalAuthenticator.CreateApplication("app", "wrong", "https://login.microsoftonline.com/t", refusing.Client),
            "scope",
            new TokenRetry(new ImpatientTime(), () => 0.5));

        await Assert.ThrowsAnyAsync<Exception>(() => authenticator.GetTokenAsync());

        Assert.Single(refusing.Requests);
    }

    [Fact]
    public async Task AManagedIdentityAsksItsMachine()
    {
        var factory = new ManagedIdentityServiceClientCredentialsFactory("msi-client", issuer.Client);

        var request = await AuthorizedAsync(factory, "msi-client");

        var asked = Assert.Single(issuer.Requests, request => request.Address.Contains("resource", StringComparison.Ordinal));
        Assert.Contains("resource=https://api.botframework.com", Uri.UnescapeDataString(asked.Address), StringComparison.Ordinal);
        Assert.Contains("client_id=msi-client", asked.Address, StringComparison.Ordinal);
        Assert.StartsWith("Bearer token-", request.Headers.Authorization.ToString(), StringComparison.Ordinal);
        Assert.False(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
    }

    static async Task<HttpRequestMessage> AuthorizedAsync(ServiceClientCredentialsFactory factory, string appId)
    {
        var credentials = await factory.CreateCredentialsAsync(
            appId,
            "https://api.botframework.com",
            "https://login.microsoftonline.com/botframework.com",
            true,
            CancellationToken.None);
        var request = new HttpRequestMessage(HttpMethod.Get, "https://channel/");
        await credentials.ProcessHttpRequestAsync(request, CancellationToken.None);
        return request;
    }
}
