using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>The token service as a test sets it up: who has signed in where, and which tokens can be exchanged.</summary>
sealed class TestTokens
{
    readonly Dictionary<Owner, string> _tokens = [];
    readonly List<(Owner Owner, string Code, string Token)> _pending = [];
    readonly Dictionary<(Owner Owner, string Item), string> _exchangeable = [];

    public void Add(Owner owner, string token, string magicCode)
    {
        if (magicCode is null)
            _tokens[owner] = token;
        else
            _pending.Add((owner, magicCode, token));
    }

    /// <param name="owner">Whose token it is.</param>
    /// <param name="item">What is given for it.</param>
    /// <param name="token">The token; null if asking for it fails.</param>
    public void AddExchangeable(Owner owner, string item, string token) => _exchangeable[(owner, item)] = token;

    /// <summary>The owner's token; a magic code that fits completes the sign-in.</summary>
    public string Find(Owner owner, string magicCode)
    {
        var signIn = _pending.FindIndex(pending => pending.Owner == owner && pending.Code == magicCode);
        if (signIn >= 0)
        {
            _tokens[owner] = _pending[signIn].Token;
            _pending.RemoveAt(signIn);
        }
        return _tokens.GetValueOrDefault(owner);
    }

    public string Exchange(Owner owner, TokenExchangeRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var item = string.IsNullOrEmpty(request.Token) ? request.Uri : request.Token;
        if (!_exchangeable.TryGetValue((owner, item), out var token))
            return null;
        return token ?? throw new InvalidOperationException("Exception occurred during exchanging tokens");
    }

    /// <param name="channelId">The channel that the user is on.</param>
    /// <param name="userId">The user.</param>
    /// <param name="connectionName">The connection to sign out of; null for all.</param>
    public void Remove(string channelId, string userId, string connectionName)
    {
        foreach (var owner in _tokens.Keys.Where(owner => owner.ChannelId == channelId && owner.UserId == userId && (connectionName is null || owner.ConnectionName == connectionName)).ToList())
            _tokens.Remove(owner);
    }

    public IEnumerable<string> Connections(string channelId, string userId)
        => _tokens.Keys.Where(owner => owner.ChannelId == channelId && owner.UserId == userId).Select(owner => owner.ConnectionName);

    public sealed record Owner(string ConnectionName, string ChannelId, string UserId);
}
