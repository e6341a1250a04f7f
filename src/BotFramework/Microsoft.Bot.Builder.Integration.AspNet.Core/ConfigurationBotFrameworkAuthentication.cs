using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication by the host's settings: <c>MicrosoftAppId</c> and what belongs to it, <c>ChannelService</c> for the
/// cloud, and the cloud's addresses one by one where they differ. Settings that contradict each other are refused here,
/// when the bot starts.
/// </summary>
public partial class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    readonly BotFrameworkAuthentication inner;

    readonly ILogger logger;

    /// <exception cref="ArgumentException">A setting is missing or wrong; the message says which and how to mend it.</exception>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = default,
        AuthenticationConfiguration authConfiguration = default,
        IHttpClientFactory httpClientFactory = default,
        ILogger logger = default)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        this.logger = logger ?? NullLogger.Instance;
        var isDevelopment = string.Equals(configuration["ENVIRONMENT"], "Development", StringComparison.OrdinalIgnoreCase);
        inner = BotFrameworkAuthenticationFactory.Create(
            CloudOf(configuration),
            configuration.GetValue("ValidateAuthority", true),
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger),
            WithOwnTenant(authConfiguration ?? new AuthenticationConfiguration(), configuration),
            httpClientFactory,
            this.logger,
            isDevelopment,
            TimeProvider.System);

        if (string.IsNullOrWhiteSpace(configuration[MicrosoftAppCredentials.MicrosoftAppIdKey]) && credentialsFactory is null)
            LogUnauthenticated();
    }

    public override string GetOriginatingAudience() => inner.GetOriginatingAudience();

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(
        string authHeader,
        CancellationToken cancellationToken) => inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken) => inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken) =>
        inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        inner.CreateConnectorFactory(claimsIdentity);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity,
        CancellationToken cancellationToken) => inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);

    public override BotFrameworkClient CreateBotFrameworkClient() => inner.CreateBotFrameworkClient();

    static CloudSettings CloudOf(IConfiguration configuration)
    {
        var cloud = CloudSettings.Of(configuration["ChannelService"]);
        return cloud with
        {
            LoginUrl = Address("ToChannelFromBotLoginUrl", cloud.LoginUrl),
            OAuthScope = Text("ToChannelFromBotOAuthScope", cloud.OAuthScope),
            TokenIssuer = Text("ToBotFromChannelTokenIssuer", cloud.TokenIssuer),
            ChannelMetadataUrl = Address("ToBotFromChannelOpenIdMetadataUrl", cloud.ChannelMetadataUrl),
            EmulatorMetadataUrl = Address("ToBotFromEmulatorOpenIdMetadataUrl", cloud.EmulatorMetadataUrl),
            CallerId = Text("CallerId", cloud.CallerId),
        };

        string Text(string key, string otherwise) =>
            configuration[key] is { Length: > 0 } value ? value : otherwise;

        string Address(string key, string otherwise)
        {
            var value = Text(key, otherwise);
            return Uri.TryCreate(value, UriKind.Absolute, out var uri) && ServiceAddress.IsPrivate(uri)
                ? value
                : throw new ArgumentException($"{key} is '{value}': it must be an address with https.", nameof(configuration));
        }
    }

    // An Emulator that signs in to the bot's own tenant brings that tenant's tokens.
    static AuthenticationConfiguration WithOwnTenant(AuthenticationConfiguration given, IConfiguration configuration)
    {
        if (configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey] is not { Length: > 0 } tenant)
            return given;

        var (v1, v2) = string.IsNullOrEmpty(configuration["ChannelService"])
            ? (AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, AuthenticationConstants.ValidTokenIssuerUrlTemplateV2)
            : (AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1,
                AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2);
        return new AuthenticationConfiguration
        {
            RequiredEndorsements = given.RequiredEndorsements,
            ClaimsValidator = given.ClaimsValidator,
            ValidTokenIssuers =
            [
                .. given.ValidTokenIssuers ?? [],
                v1.Replace("{0}", tenant, StringComparison.Ordinal),
                v2.Replace("{0}", tenant, StringComparison.Ordinal),
            ],
        };
    }

    [LoggerMessage(2104, LogLevel.Warning, "MicrosoftAppId is not set: NOBODY IS AUTHENTICATED. Activities are taken from this machine only, and answered on it only. Set MicrosoftAppId and what belongs to it before the bot is reached from elsewhere")]
    partial void LogUnauthenticated();
}
