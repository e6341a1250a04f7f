using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens of a user-assigned managed identity, from Microsoft's authentication library.</summary>
public class ManagedIdentityAuthenticator : IAuthenticator
{
    readonly IManagedIdentityApplication application;

    readonly string resource;

    public ManagedIdentityAuthenticator(
        string appId,
        string resource,
        HttpClient customHttpClient = default,
        ILogger logger = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        ArgumentException.ThrowIfNullOrWhiteSpace(resource);
        this.resource = resource;
        application = ManagedIdentityApplicationBuilder
            .Create(ManagedIdentityId.WithUserAssignedClientId(appId))
            .WithHttpClientFactory(new MsalHttpClientFactory(customHttpClient ?? SharedHttpClient.Instance))
            .Build();
    }

    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) =>
        TokenRetry.Default.RunAsync(async () =>
        {
            var result = await application
                .AcquireTokenForManagedIdentity(resource)
                .WithForceRefresh(forceRefresh)
                .ExecuteAsync();
            return new AuthenticatorResult { AccessToken = result.AccessToken, ExpiresOn = result.ExpiresOn };
        });
}
