using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tokens found good before. A channel sends the same token for about an hour, and checking its signature costs more
/// than the rest of a turn. Only good tokens get in, so nobody can fill it from outside.
/// </summary>
sealed class VerifiedTokens
{
    const int Capacity = 1_000;

    readonly ConcurrentDictionary<string, VerifiedToken> tokens = new(StringComparer.Ordinal);

    /// <summary>The token as verified, if the key that signed it is still published.</summary>
    internal VerifiedToken Find(string token, SigningKeys keys)
    {
        if (!tokens.TryGetValue(token, out var verified))
            return null;

        // After a renewal of the keys the token is checked once more, even against a key of the same id.
        if (keys.ById.TryGetValue(verified.KeyId, out var key) && ReferenceEquals(key, verified.Key))
            return verified;

        tokens.TryRemove(token, out _);
        return null;
    }

    internal void Add(string token, VerifiedToken verified, DateTimeOffset now)
    {
        if (tokens.Count >= Capacity)
            Sweep(now);
        if (tokens.Count < Capacity)
            tokens[token] = verified;
    }

    void Sweep(DateTimeOffset now)
    {
        foreach (var (token, verified) in tokens)
        {
            if (verified.Expires < now)
                tokens.TryRemove(token, out _);
        }
    }
}
