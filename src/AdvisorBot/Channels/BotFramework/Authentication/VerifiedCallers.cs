using System.Collections.Concurrent;
using Microsoft.Bot.Connector.Authentication;

namespace AdvisorBot.Channels.BotFramework.Authentication;

/// <summary>
/// Callers that the SDK found good before. A channel sends the same token for about an hour, and verifying it costs as
/// much as the rest of a turn. Only good tokens get in, so nobody can fill it from outside.
/// </summary>
sealed class VerifiedCallers(TimeProvider clock)
{
    const int Capacity = 1_000;

    readonly ConcurrentDictionary<Caller, Verdict> _verdicts = new();

    /// <param name="keys">The issuer's keys of now: once they are renewed, a caller is verified anew.</param>
    public AuthenticateRequestResult? Find(Caller caller, PublishedKeys keys) =>
        _verdicts.TryGetValue(caller, out var verdict) && ReferenceEquals(verdict.Keys, keys) && clock.GetUtcNow() < verdict.Until ? verdict.Result : null;

    public void Add(Caller caller, PublishedKeys keys, DateTimeOffset until, AuthenticateRequestResult result)
    {
        if (_verdicts.Count >= Capacity)
            Sweep(clock.GetUtcNow(), keys);
        if (_verdicts.Count < Capacity)
            _verdicts[caller] = new(result, keys, until);
    }

    void Sweep(DateTimeOffset now, PublishedKeys keys)
    {
        foreach (var (caller, verdict) in _verdicts)
        {
            if (verdict.Until < now || !ReferenceEquals(verdict.Keys, keys))
                _verdicts.TryRemove(caller, out _);
        }
    }

    /// <summary>Everything that the SDK's verdict depends on, apart from time and keys.</summary>
    public readonly record struct Caller(string Header, string ChannelId, string? ServiceUrl);

    readonly record struct Verdict(AuthenticateRequestResult Result, PublishedKeys Keys, DateTimeOffset Until);
}
