using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Authentication by the rules of the Bot Framework. A bot with an app id never takes an activity without a good token;
/// a bot without one takes activities from its own machine, without.
/// </summary>
sealed partial class TokenAuthentication(
    CloudSettings cloud,
    bool validateAuthority,
    ServiceClientCredentialsFactory credentials,
    RequestRules rules,
    Func<HttpClient> http,
    ILogger logger) : BotFrameworkAuthentication
{
    public override string GetOriginatingAudience() => cloud.OAuthScope;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        try
        {
            var identity = await credentials.IsAuthenticationDisabledAsync(cancellationToken)
                ? Anonymous(authHeader)
                : await rules.CheckAsync(activity, authHeader, cancellationToken);
            return new AuthenticateRequestResult
            {
                ClaimsIdentity = identity,
                Audience = cloud.OAuthScope,
                CallerId = await GenerateCallerIdAsync(credentials, identity, cloud.CallerId, cancellationToken),
                ConnectorFactory = CreateConnectorFactory(identity),
            };
        }
        catch (TokenRejectedException e)
        {
            LogRejected(e.Rule, e.Reason);
            throw;
        }
    }

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader,
        string channelIdHeader,
        CancellationToken cancellationToken) =>
        throw new NotSupportedException("This bot takes no streaming connections.");

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        return new VerifiedConnectorFactory(claimsIdentity, cloud, validateAuthority, credentials, http);
    }

    public override Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity,
        CancellationToken cancellationToken) => NoUserTokens;

    static readonly Task<UserTokenClient> NoUserTokens = Task.FromResult<UserTokenClient>(new NoUserTokenClient());

    static ClaimsIdentity Anonymous(string authHeader) =>
        string.IsNullOrWhiteSpace(authHeader)
            ? new ClaimsIdentity(AuthenticationConstants.AnonymousAuthType)
            : throw new TokenRejectedException(TokenRule.NoAppId, "a token came, but the bot has no MicrosoftAppId to check it against");

    [LoggerMessage(2003, LogLevel.Warning, "Rejected a request by the rule {Rule}: {Reason}")]
    partial void LogRejected(TokenRule rule, string reason);
}
