using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The identity of a bot with an app id and a password, of one tenant or of many; without an app id, none.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    // One credential for an audience, for the life of the process: it keeps the token.
    readonly ConcurrentDictionary<(string Scope, string Endpoint), ServiceClientCredentials> byAudience = new();

    readonly HttpClient http;

    readonly ILogger logger;

    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(
        string appId,
        string password,
        string tenantId,
        HttpClient httpClient,
        ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        http = httpClient;
        this.logger = logger;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    /// <summary>The bot's own tenant; empty for a bot that any tenant may use.</summary>
    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(AppId) && appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string oauthScope,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken))
            return MicrosoftAppCredentials.Empty;
        if (!await IsValidAppIdAsync(appId, cancellationToken))
            throw new InvalidOperationException("There are credentials for the bot's own app id only.");

        return byAudience.GetOrAdd(
            (oauthScope, EndpointOf(loginEndpoint)),
            static (key, bot) => new EndpointAppCredentials(
                bot.Self.AppId, bot.Self.Password, key.Endpoint, bot.ValidateAuthority, key.Scope, bot.Self.http, bot.Self.logger),
            (Self: this, ValidateAuthority: validateAuthority));
    }

    // The Bot Framework's tenant issues tokens to multi-tenant bots only; any other gets them from its own.
    string EndpointOf(string loginEndpoint) =>
        string.IsNullOrEmpty(TenantId)
            ? loginEndpoint
            : $"{new Uri(loginEndpoint).GetLeftPart(UriPartial.Authority)}/{TenantId}";
}
