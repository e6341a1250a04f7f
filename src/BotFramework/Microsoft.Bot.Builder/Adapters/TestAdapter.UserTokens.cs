using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Owner = Microsoft.Bot.Builder.Adapters.TestTokens.Owner;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestAdapter
{
    readonly TestTokens _tokens = new();

    /// <summary>Signs a user in; with a magic code, only once the user has given it.</summary>
    public void AddUserToken(string connectionName, string channelId, string userId, string token, string magicCode = null)
        => _tokens.Add(new Owner(connectionName, channelId, userId), token, magicCode);

    /// <summary>Lets a token or an address be exchanged for a token.</summary>
    public void AddExchangeableToken(string connectionName, string channelId, string userId, string exchangableItem, string token)
        => _tokens.AddExchangeable(new Owner(connectionName, channelId, userId), exchangableItem, token);

    /// <summary>Lets the exchange of a token or an address fail with an exception.</summary>
    public void ThrowOnExchangeRequest(string connectionName, string channelId, string userId, string exchangableItem)
        => _tokens.AddExchangeable(new Owner(connectionName, channelId, userId), exchangableItem, null);

    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string magicCode, CancellationToken cancellationToken)
    {
        var owner = OwnerOf(turnContext, connectionName, null);
        return Task.FromResult(_tokens.Find(owner, magicCode) is { } token ? new TokenResponse { ConnectionName = connectionName, Token = token } : null);
    }

    public virtual Task<TokenResponse> GetUserTokenAsync(ITurnContext turnContext, string connectionName, string magicCode, CancellationToken cancellationToken)
        => GetUserTokenAsync(turnContext, null, connectionName, magicCode, cancellationToken);

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, CancellationToken cancellationToken)
        => GetOauthSignInLinkAsync(turnContext, oAuthAppCredentials, connectionName, null, null, cancellationToken);

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken)
        => GetOauthSignInLinkAsync(turnContext, null, connectionName, null, null, cancellationToken);

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default)
        => Task.FromResult(LinkFor(OwnerOf(turnContext, connectionName, userId)));

    public virtual Task<string> GetOauthSignInLinkAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default)
        => GetOauthSignInLinkAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    public virtual Task SignOutUserAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName = null, string userId = null, CancellationToken cancellationToken = default)
    {
        var owner = OwnerOf(turnContext, connectionName, userId);
        _tokens.Remove(owner.ChannelId, owner.UserId, connectionName);
        return Task.CompletedTask;
    }

    public virtual Task SignOutUserAsync(ITurnContext turnContext, string connectionName = null, string userId = null, CancellationToken cancellationToken = default)
        => SignOutUserAsync(turnContext, null, connectionName, userId, cancellationToken);

    /// <summary>The connections that the user is signed in to, of those named in the filter; null if there are none.</summary>
    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string userId, string includeFilter = null, CancellationToken cancellationToken = default)
    {
        var owner = OwnerOf(context, null, userId);
        var wanted = includeFilter?.Split(',');
        TokenStatus[] statuses = [.. _tokens.Connections(owner.ChannelId, owner.UserId)
            .Where(connection => wanted is null || wanted.Contains(connection, StringComparer.Ordinal))
            .Select(connection => new TokenStatus { ConnectionName = connection, HasToken = true, ServiceProviderDisplayName = connection })];
        return Task.FromResult(statuses.Length > 0 ? statuses : null);
    }

    public virtual Task<TokenStatus[]> GetTokenStatusAsync(ITurnContext context, string userId, string includeFilter = null, CancellationToken cancellationToken = default)
        => GetTokenStatusAsync(context, null, userId, includeFilter, cancellationToken);

    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, AppCredentials oAuthAppCredentials, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default)
        => Task.FromResult(new Dictionary<string, TokenResponse>());

    public virtual Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(ITurnContext context, string connectionName, string[] resourceUrls, string userId = null, CancellationToken cancellationToken = default)
        => GetAadTokensAsync(context, null, connectionName, resourceUrls, userId, cancellationToken);

    public Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, CancellationToken cancellationToken = default)
        => GetSignInResourceAsync(turnContext, null, connectionName, null, null, cancellationToken);

    public Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default)
        => GetSignInResourceAsync(turnContext, null, connectionName, userId, finalRedirect, cancellationToken);

    public virtual Task<SignInResource> GetSignInResourceAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, string finalRedirect = null, CancellationToken cancellationToken = default)
        => Task.FromResult(new SignInResource
        {
            SignInLink = LinkFor(OwnerOf(turnContext, connectionName, userId)),
            TokenExchangeResource = new TokenExchangeResource { Id = Guid.NewGuid().ToString(), Uri = $"api://{connectionName}/resource" },
        });

    public Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default)
        => ExchangeTokenAsync(turnContext, null, connectionName, userId, exchangeRequest, cancellationToken);

    /// <exception cref="InvalidOperationException">The exchange was set up to fail.</exception>
    public Task<TokenResponse> ExchangeTokenAsync(ITurnContext turnContext, AppCredentials oAuthAppCredentials, string connectionName, string userId, TokenExchangeRequest exchangeRequest, CancellationToken cancellationToken = default)
    {
        var owner = OwnerOf(turnContext, connectionName, userId);
        return Task.FromResult(_tokens.Exchange(owner, exchangeRequest) is { } token
            ? new TokenResponse { ChannelId = owner.ChannelId, ConnectionName = connectionName, Token = token }
            : null);
    }

    static Owner OwnerOf(ITurnContext turnContext, string connectionName, string userId)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return new Owner(connectionName, turnContext.Activity.ChannelId, userId ?? turnContext.Activity.From?.Id);
    }

    static string LinkFor(Owner owner) => $"https://fake.com/oauthsignin/{owner.ConnectionName}/{owner.ChannelId}/{owner.UserId}";
}
