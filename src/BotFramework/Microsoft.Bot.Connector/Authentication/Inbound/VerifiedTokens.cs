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

    internal VerifiedToken Find(string token) => tokens.GetValueOrDefault(token);

    internal void Remove(string token) => tokens.TryRemove(token, out _);

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
