using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Puts the authentication of a bot together from its settings.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>The authentication of a bot without an app id.</summary>
    public static BotFrameworkAuthentication Create() =>
        Create(null, true, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), null, null, null);

    /// <param name="channelService">The cloud: empty for the public one, else the US Government's address.</param>
    /// <param name="credentialFactory">The bot's own identity.</param>
    /// <param name="httpClientFactory">Makes the client that calls go through; null for the process's shared one.</param>
    /// <remarks>The addresses override the cloud's own; null or empty leaves them as they are.</remarks>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        var known = CloudSettings.Of(channelService);
        var cloud = known with
        {
            LoginUrl = Or(toChannelFromBotLoginUrl, known.LoginUrl),
            OAuthScope = Or(toChannelFromBotOAuthScope, known.OAuthScope),
            TokenIssuer = Or(toBotFromChannelTokenIssuer, known.TokenIssuer),
            ChannelMetadataUrl = Or(toBotFromChannelOpenIdMetadataUrl, known.ChannelMetadataUrl),
            EmulatorMetadataUrl = Or(toBotFromEmulatorOpenIdMetadataUrl, known.EmulatorMetadataUrl),
            CallerId = Or(callerId, known.CallerId),
        };
        return Create(cloud, validateAuthority, credentialFactory, authConfiguration, httpClientFactory, logger, false, TimeProvider.System);
    }

    internal static BotFrameworkAuthentication Create(
        CloudSettings cloud,
        bool validateAuthority,
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        IHttpClientFactory httpClientFactory,
        ILogger logger,
        bool isDevelopment,
        TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        configuration ??= new AuthenticationConfiguration();
        logger ??= NullLogger.Instance;
        // A factory renews its handlers, so its client is asked for anew each time.
        Func<HttpClient> http = httpClientFactory is null
            ? () => SharedHttpClient.Instance
            : httpClientFactory.CreateClient;
        var verifier = new TokenVerifier(
            cloud,
            configuration.ValidTokenIssuers,
            isDevelopment,
            credentials,
            new SigningKeySource(cloud.ChannelMetadataUrl, http, time, logger),
            new SigningKeySource(cloud.EmulatorMetadataUrl, http, time, logger),
            time);
        var rules = new RequestRules(verifier, configuration, time);
        return new TokenAuthentication(cloud, validateAuthority, credentials, rules, http, logger);
    }

    static string Or(string given, string otherwise) => string.IsNullOrWhiteSpace(given) ? otherwise : given;
}
