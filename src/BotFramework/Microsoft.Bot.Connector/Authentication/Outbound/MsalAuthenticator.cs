using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens by client secret, from Microsoft's authentication library.</summary>
sealed class MsalAuthenticator(IConfidentialClientApplication application, string scope, TokenRetry retry) : IAuthenticator
{
    readonly string[] scopes = [scope.EndsWith("/.default", StringComparison.Ordinal) ? scope : scope + "/.default"];

    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) =>
        retry.RunAsync(async () =>
        {
            var result = await application.AcquireTokenForClient(scopes).WithForceRefresh(forceRefresh).ExecuteAsync();
            return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
        });

    internal static IConfidentialClientApplication CreateApplication(
        string appId,
        string secret,
        string authority,
        HttpClient http) =>
        ConfidentialClientApplicationBuilder.Create(appId)
            .WithClientSecret(secret)
            .WithAuthority(authority)
            // The clouds are known; asking Microsoft which they are costs the first token a round trip.
            .WithInstanceDiscovery(false)
            .WithHttpClientFactory(new MsalHttpClientFactory(http ?? SharedHttpClient.Instance))
            .Build();
}
