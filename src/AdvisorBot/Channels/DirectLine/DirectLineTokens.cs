using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AdvisorBot.Channels.DirectLine;

/// <summary>
/// Issues and reads the tokens of Direct Line: JSON Web Tokens for one conversation and one user. Web Chat reads the
/// claim <c>user</c> without checking the signature, to know which messages are its own.
/// </summary>
sealed class DirectLineTokens(SigningKeys keys, IOptions<DirectLineOptions> options, TimeProvider time)
{
    const string Issuer = "advisorbot";
    const string ClientAudience = "directline";
    const string SessionAudience = "session";
    const string UserClaim = "user";
    const string NameClaim = "name";
    const string ConversationClaim = "conv";
    const string ChannelClaim = "channel";
    const string StartedClaim = "started";
    const string OriginsClaim = "origins";
    const string UntilClaim = "until";

    static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false, MaximumTokenSizeInBytes = 8 * 1024 };

    readonly TokenValidationParameters _clientRules = Rules(keys, time, ClientAudience);
    readonly TokenValidationParameters _sessionRules = Rules(keys, time, SessionAudience);

    /// <summary>
    /// The token a client of Direct Line sends with every call, and the seconds until it expires. However often it is
    /// refreshed, the row ends at a time that its first token set: whoever took one out of a page has it no longer.
    /// </summary>
    public (string Token, int Seconds) Issue(DirectLineTicket ticket)
    {
        var now = time.GetUtcNow();
        var row = ticket with { RefreshableUntil = ticket.RefreshableUntil ?? now.AddHours(options.Value.RefreshHours) };
        var seconds = Math.Min(options.Value.TokenSeconds, (int)Math.Ceiling((row.RefreshableUntil!.Value - now).TotalSeconds));
        return (Create(row, ClientAudience, TimeSpan.FromSeconds(seconds)), seconds);
    }

    /// <summary>What the page's cookie holds, so that a reload finds its conversation again. No client can use it as a token.</summary>
    public string IssueSession(DirectLineTicket ticket, TimeSpan lifetime) => Create(ticket with { RefreshableUntil = null }, SessionAudience, lifetime);

    /// <summary>Reads a client's token; the refusal says why when there is no ticket.</summary>
    public async ValueTask<(DirectLineTicket? Ticket, DirectLineRefusal? Refusal)> ReadAsync(string? token)
    {
        if (string.IsNullOrEmpty(token))
            return (null, DirectLineRefusal.MissingToken);
        var result = await Handler.ValidateTokenAsync(token, _clientRules);
        if (result.IsValid)
            return (Ticket(result), null);
        return (null, result.Exception is SecurityTokenInvalidLifetimeException ? DirectLineRefusal.ExpiredToken : DirectLineRefusal.BadToken);
    }

    /// <summary>Reads the page's cookie; null when it is missing, expired or not ours.</summary>
    public async ValueTask<DirectLineTicket?> ReadSessionAsync(string? cookie)
    {
        if (string.IsNullOrEmpty(cookie))
            return null;
        var result = await Handler.ValidateTokenAsync(cookie, _sessionRules);
        return result.IsValid ? Ticket(result) : null;
    }

    string Create(DirectLineTicket ticket, string audience, TimeSpan lifetime)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object>
        {
            [ConversationClaim] = ticket.ConversationId,
            [UserClaim] = ticket.UserId,
            [NameClaim] = ticket.UserName,
            [ChannelClaim] = ticket.Channel,
        };
        if (ticket.Started)
            claims[StartedClaim] = true;
        if (ticket.TrustedOrigins.Length > 0)
            claims[OriginsClaim] = ticket.TrustedOrigins;
        if (ticket.RefreshableUntil is { } until)
            claims[UntilClaim] = until.ToUnixTimeSeconds();
        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + lifetime,
            SigningCredentials = new(keys.Current, SecurityAlgorithms.HmacSha256),
            Claims = claims,
        });
    }

    static TokenValidationParameters Rules(SigningKeys keys, TimeProvider time, string audience) => new()
    {
        ValidIssuer = Issuer,
        ValidAudience = audience,
        IssuerSigningKeys = keys.All,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        // Issuer and reader share a clock, so no skew is allowed for.
        LifetimeValidator = (_, expires, _, _) => expires > time.GetUtcNow().UtcDateTime,
    };

    static DirectLineTicket Ticket(TokenValidationResult result)
    {
        var token = (JsonWebToken)result.SecurityToken;
        return new(
            Claim(token, ConversationClaim),
            Claim(token, UserClaim),
            Claim(token, NameClaim),
            Claim(token, ChannelClaim) is { Length: > 0 } channel ? channel : Microsoft.Bot.Connector.Channels.Directline,
            token.TryGetPayloadValue(StartedClaim, out bool started) && started,
            Claim(token, OriginsClaim),
            RefreshableUntil: token.TryGetPayloadValue(UntilClaim, out long until) ? DateTimeOffset.FromUnixTimeSeconds(until) : null);
    }

    static string Claim(JsonWebToken token, string name) => token.TryGetPayloadValue(name, out string value) ? value : "";
}
