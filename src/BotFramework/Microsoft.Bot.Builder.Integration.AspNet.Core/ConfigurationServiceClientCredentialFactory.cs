using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The bot's own identity by the host's settings: <c>MicrosoftAppType</c> (MultiTenant, SingleTenant or
/// UserAssignedMSI), <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c>, <c>MicrosoftAppTenantId</c>.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    readonly ServiceClientCredentialsFactory inner;

    /// <exception cref="ArgumentException">A setting is missing or wrong; the message says which and how to mend it.</exception>
    public ConfigurationServiceClientCredentialFactory(
        IConfiguration configuration,
        HttpClient httpClient = default,
        ILogger logger = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        inner = Create(AppSettings.Read(configuration), httpClient, logger);
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken) =>
        inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    static ServiceClientCredentialsFactory Create(AppSettings app, HttpClient http, ILogger logger) =>
        app.Type == AppType.UserAssignedMsi
            ? new ManagedIdentityServiceClientCredentialsFactory(app.Id, http, logger)
            : new PasswordServiceClientCredentialFactory(
                app.Id,
                app.Password,
                app.Type == AppType.SingleTenant ? app.TenantId : null,
                http,
                logger);
}
