using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks, for every request anew, what binds a good token to this time and this activity.</summary>
sealed class RequestRules(TokenVerifier verifier, AuthenticationConfiguration configuration, TimeProvider time)
{
    /// <summary>How far the clocks of issuer and bot may differ.</summary>
    internal static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    const string Scheme = "Bearer ";

    /// <exception cref="TokenRejectedException">A rule is not satisfied.</exception>
    internal async Task<ClaimsIdentity> CheckAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken)
    {
        var token = await verifier.VerifyAsync(TokenOf(authHeader), cancellationToken);
        CheckLifetime(token);
        if (token.IsFromEmulator)
            CheckEmulator(token, activity);
        else
            CheckChannel(token, activity);

        var identity = token.Identity.Clone();
        if (token.IsFromEmulator)
            identity.AddClaim(new Claim(AuthenticationConstants.ServiceUrlClaim, activity.ServiceUrl));
        await CheckClaimsAsync(identity);
        return identity;
    }

    static string TokenOf(string authHeader)
    {
        if (string.IsNullOrWhiteSpace(authHeader))
            throw new TokenRejectedException(TokenRule.BearerHeader, "there is no authorization header");

        return authHeader.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && authHeader[Scheme.Length..] is { Length: > 0 } token
            && token.AsSpan().IndexOfAny(' ', ',') < 0
                ? token
                : throw new TokenRejectedException(TokenRule.BearerHeader, "the authorization header is not Bearer and one token");
    }

    void CheckLifetime(VerifiedToken token)
    {
        var now = time.GetUtcNow();
        if (token.Expires == DateTimeOffset.MinValue)
            throw new TokenRejectedException(TokenRule.Lifetime, "the token never expires");
        if (now > token.Expires + ClockSkew)
            throw new TokenRejectedException(TokenRule.Lifetime, "the token has expired");
        if (token.NotBefore > now + ClockSkew)
            throw new TokenRejectedException(TokenRule.Lifetime, "the token is not valid yet");
        if (token.NotBefore > token.Expires)
            throw new TokenRejectedException(TokenRule.Lifetime, "the token expires before it begins");
    }

    void CheckChannel(VerifiedToken token, Activity activity)
    {
        if (token.Claim(AuthenticationConstants.ServiceUrlClaim) is not { Length: > 0 } serviceUrl
            || !string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw new TokenRejectedException(TokenRule.ServiceUrl, "the token is for another service URL, or for none");
        if (string.IsNullOrEmpty(activity.ChannelId) || !token.Key.Endorsements.Contains(activity.ChannelId))
            throw new TokenRejectedException(TokenRule.Endorsement, "the key does not vouch for the activity's channel");

        foreach (var required in configuration.RequiredEndorsements ?? [])
        {
            if (!token.Key.Endorsements.Contains(required))
                throw new TokenRejectedException(TokenRule.Endorsement, "the key lacks an endorsement that the bot requires");
        }
    }

    static void CheckEmulator(VerifiedToken token, Activity activity)
    {
        var askedFor = token.Claim(AuthenticationConstants.VersionClaim) switch
        {
            "1.0" => token.Claim(AuthenticationConstants.AppIdClaim),
            "2.0" => token.Claim(AuthenticationConstants.AuthorizedParty),
            _ => throw new TokenRejectedException(TokenRule.AppId, "the token has no version that is known"),
        };
        if (askedFor != token.AppId)
            throw new TokenRejectedException(TokenRule.AppId, "another app asked for the token");
        if (!ServiceAddress.IsLoopback(activity.ServiceUrl))
            throw new TokenRejectedException(TokenRule.ServiceUrl, "an Emulator is answered on this machine only");
    }

    async Task CheckClaimsAsync(ClaimsIdentity identity)
    {
        if (configuration.ClaimsValidator is not { } validator)
            return;

        try
        {
            await validator.ValidateClaimsAsync([.. identity.Claims]);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new TokenRejectedException(TokenRule.Claims, "the bot does not want this caller", e);
        }
    }
}
