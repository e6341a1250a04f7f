using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The bot's identity as an app, by which it gets the tokens it sends to channels.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    readonly Lazy<TokenSource> tokens;

    public AppCredentials(
        string channelAuthTenant = default,
        HttpClient customHttpClient = default,
        ILogger logger = default,
        string oAuthScope = default)
    {
        AuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger;
        GivenScope = oAuthScope;
        tokens = new(() => new TokenSource(BuildIAuthenticator().Value, TimeProvider.System, Logger));
    }

    public string MicrosoftAppId { get; set; }

    /// <summary>The tenant that issues the token: the bot's own, or for a multi-tenant bot the Bot Framework's.</summary>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = value;
    }

    /// <summary>Where tokens are asked for.</summary>
    public virtual string OAuthEndpoint =>
        ToChannelFromBotLoginUrlTemplate.Replace("{0}", ChannelAuthTenant, StringComparison.Ordinal);

    public virtual bool ValidateAuthority => true;

    /// <summary>Whom the token is for.</summary>
    public virtual string OAuthScope => string.IsNullOrEmpty(GivenScope) ? ToChannelFromBotOAuthScope : GivenScope;

    protected string AuthTenant { get; set; }

    protected HttpClient CustomHttpClient { get; set; }

    protected ILogger Logger { get; set; }

    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    string GivenScope { get; }

    bool HasIdentity => !string.IsNullOrEmpty(MicrosoftAppId) && MicrosoftAppId != AuthenticationConstants.AnonymousSkillAppId;

    /// <summary>Puts the token on the request; a bot without an app id has none, and sends no authorization header.</summary>
    /// <exception cref="UnauthorizedAccessException">The request goes to another machine without encryption.</exception>
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!HasIdentity)
            return;

        if (!ServiceAddress.IsPrivate(request.RequestUri))
            throw new UnauthorizedAccessException(
                $"The bot's token is not sent to {request.RequestUri.GetLeftPart(UriPartial.Authority)} without encryption: use https.");

        request.Headers.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            await tokens.Value.GetAsync(false, cancellationToken));
    }

    public async Task<string> GetTokenAsync(bool forceRefresh = false) =>
        HasIdentity ? await tokens.Value.GetAsync(forceRefresh, CancellationToken.None) : null;

    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();
}
