using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Checks what a token says of itself: issuer, audience, algorithm, key and signature. Cheap checks come first, so that
/// a token that is plainly bad makes nobody fetch keys.
/// </summary>
sealed class TokenVerifier(
    CloudSettings cloud,
    IEnumerable<string> furtherIssuers,
    bool isDevelopment,
    ServiceClientCredentialsFactory credentials,
    SigningKeySource channelKeys,
    SigningKeySource emulatorKeys,
    TimeProvider time)
{
    const int LongestToken = 16 * 1024;

    static readonly JsonWebTokenHandler Handler = new()
    {
        MapInboundClaims = false,
        MaximumTokenSizeInBytes = LongestToken,
    };

    readonly HashSet<string> emulatorIssuers = new([.. cloud.EmulatorIssuers, .. furtherIssuers ?? []], StringComparer.Ordinal);

    readonly VerifiedTokens verified = new();

    /// <exception cref="TokenRejectedException">A rule is not satisfied.</exception>
    internal async Task<VerifiedToken> VerifyAsync(string token, CancellationToken cancellationToken)
    {
        if (await FindVerifiedAsync(token, cancellationToken) is { } known)
            return known;

        var jwt = Parse(token);
        var isFromEmulator = IsFromEmulator(jwt);
        var appId = await AudienceAsync(jwt, cancellationToken);
        if (!AuthenticationConstants.AllowedSigningAlgorithms.Contains(jwt.Alg))
            throw new TokenRejectedException(TokenRule.Algorithm, "the algorithm is not allowed");

        var source = isFromEmulator ? emulatorKeys : channelKeys;
        var keys = await source.GetAsync(cancellationToken);
        (keys, var key) = await FindKeyAsync(source, keys, jwt.Kid, cancellationToken);
        if (!keys.Algorithms.Contains(jwt.Alg))
            throw new TokenRejectedException(TokenRule.Algorithm, "the issuer does not sign so");

        var identity = await CheckSignatureAsync(jwt, appId, keys, key);
        var result = new VerifiedToken(
            identity,
            appId,
            jwt.Kid,
            key,
            isFromEmulator,
            jwt.TryGetPayloadValue<long>("nbf", out _) ? jwt.ValidFrom : DateTimeOffset.MinValue,
            jwt.TryGetPayloadValue<long>("exp", out _) ? jwt.ValidTo : DateTimeOffset.MinValue);
        verified.Add(token, result, time.GetUtcNow());
        return result;
    }

    // After a renewal of the keys a token is checked once more, even against a key of the same id.
    async ValueTask<VerifiedToken> FindVerifiedAsync(string token, CancellationToken cancellationToken)
    {
        if (verified.Find(token) is not { } known)
            return null;

        var keys = await (known.IsFromEmulator ? emulatorKeys : channelKeys).GetAsync(cancellationToken);
        if (keys.ById.TryGetValue(known.KeyId, out var key) && ReferenceEquals(key, known.Key))
            return known;

        verified.Remove(token);
        return null;
    }

    static JsonWebToken Parse(string token)
    {
        if (token.Length > LongestToken)
            throw new TokenRejectedException(TokenRule.WellFormed, "the token is too long");

        JsonWebToken jwt;
        try
        {
            jwt = Handler.ReadJsonWebToken(token);
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException or FormatException)
        {
            throw new TokenRejectedException(TokenRule.WellFormed, "the token is no JSON web token", e);
        }

        if (jwt.IsEncrypted || string.IsNullOrEmpty(jwt.EncodedSignature))
            throw new TokenRejectedException(TokenRule.WellFormed, "the token is not a signed one");
        if (jwt.TryGetHeaderValue<object>("crit", out _))
            throw new TokenRejectedException(TokenRule.WellFormed, "the token has critical extensions");
        return jwt;
    }

    bool IsFromEmulator(JsonWebToken jwt)
    {
        if (jwt.Issuer == cloud.TokenIssuer)
            return false;

        if (!emulatorIssuers.Contains(jwt.Issuer))
            throw new TokenRejectedException(TokenRule.Issuer, "the issuer is none that is known");
        if (!isDevelopment)
            throw new TokenRejectedException(TokenRule.EmulatorInDevelopmentOnly, "the bot does not run in the Development environment");
        return true;
    }

    async Task<string> AudienceAsync(JsonWebToken jwt, CancellationToken cancellationToken)
    {
        var audiences = jwt.Audiences.ToList();
        if (audiences is not [{ Length: > 0 } audience]
            || !await credentials.IsValidAppIdAsync(audience, cancellationToken))
            throw new TokenRejectedException(TokenRule.Audience, "the token is not for this bot alone");
        return audience;
    }

    static async Task<(SigningKeys Keys, SigningKey Key)> FindKeyAsync(
        SigningKeySource source,
        SigningKeys keys,
        string keyId,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(keyId))
            throw new TokenRejectedException(TokenRule.KeyId, "the token names no key");
        if (keys.ById.TryGetValue(keyId, out var key))
            return (keys, key);

        keys = await source.GetNewerAsync(keys, cancellationToken);
        return keys.ById.TryGetValue(keyId, out key)
            ? (keys, key)
            : throw new TokenRejectedException(TokenRule.KeyId, "the issuer publishes no key of this id");
    }

    static async Task<ClaimsIdentity> CheckSignatureAsync(
        JsonWebToken jwt,
        string appId,
        SigningKeys keys,
        SigningKey key)
    {
        var result = await Handler.ValidateTokenAsync(
            jwt,
            new TokenValidationParameters
            {
                ValidIssuer = jwt.Issuer,
                ValidAudience = appId,
                ValidAlgorithms = keys.Algorithms,
                IssuerSigningKey = key.Key,
                TryAllIssuerSigningKeys = false,
                RequireSignedTokens = true,
                RequireExpirationTime = true,
                // Looked at with every request, not once for a token.
                ValidateLifetime = false,
            });
        return result.IsValid
            ? result.ClaimsIdentity
            : throw new TokenRejectedException(TokenRule.Signature, "the signature does not fit", result.Exception);
    }
}
