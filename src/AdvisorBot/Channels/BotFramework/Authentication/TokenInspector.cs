using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AdvisorBot.Channels.BotFramework.Authentication;

/// <summary>
/// Looks at what a token says of itself before the SDK verifies it. Cheap rules come first, so that a token that is
/// plainly bad makes nobody fetch keys.
/// </summary>
sealed class TokenInspector(
    BotRegistration registration,
    bool isDevelopment,
    ServiceClientCredentialsFactory credentials,
    PublishedKeySource channelKeys,
    PublishedKeySource emulatorKeys)
{
    const int LongestToken = 16 * 1024;
    const string Scheme = "Bearer ";

    static readonly JsonWebTokenHandler Handler = new() { MaximumTokenSizeInBytes = LongestToken };

    /// <summary>The keys that the token was held against.</summary>
    /// <exception cref="CallerRefusedException">A rule is not satisfied.</exception>
    /// <exception cref="KeysUnavailableException">The issuer's keys are not known.</exception>
    public async ValueTask<PublishedKeys> InspectAsync(string header, Activity activity, CancellationToken cancellationToken)
    {
        var token = Parse(TokenOf(header));
        var isFromEmulator = IsFromEmulator(token);
        await CheckAudienceAsync(token, cancellationToken);
        CheckLifetime(token);
        if (isFromEmulator)
            CheckAskedForByTheBot(token);
        if (!AuthenticationConstants.AllowedSigningAlgorithms.Contains(token.Alg))
            throw new CallerRefusedException(TokenRule.Algorithm, "the algorithm is not allowed");
        var keys = await KeysAsync(isFromEmulator ? emulatorKeys : channelKeys, token.Kid, cancellationToken);
        if (!keys.Algorithms.Contains(token.Alg))
            throw new CallerRefusedException(TokenRule.Algorithm, "the issuer does not sign so");
        CheckActivity(token, isFromEmulator, activity, keys);
        return keys;
    }

    static string TokenOf(string header) =>
        header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            && header[Scheme.Length..] is { Length: > 0 } token
            && token.AsSpan().IndexOfAny(' ', ',') < 0
            ? token
            : throw new CallerRefusedException(TokenRule.BearerHeader, "the authorization header is not Bearer and one token");

    static JsonWebToken Parse(string token)
    {
        if (token.Length > LongestToken)
            throw new CallerRefusedException(TokenRule.WellFormed, "the token is too long");
        JsonWebToken read;
        try
        {
            read = Handler.ReadJsonWebToken(token);
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException or FormatException)
        {
            throw new CallerRefusedException(TokenRule.WellFormed, "the token is no JSON web token", exception);
        }
        if (read.IsEncrypted || string.IsNullOrEmpty(read.EncodedSignature))
            throw new CallerRefusedException(TokenRule.WellFormed, "the token is not a signed one");
        if (read.TryGetHeaderValue<object>("crit", out _))
            throw new CallerRefusedException(TokenRule.WellFormed, "the token has critical extensions");
        return read;
    }

    bool IsFromEmulator(JsonWebToken token)
    {
        if (token.Issuer == registration.ChannelIssuer)
            return false;
        // The SDK makes issuers of whatever tenant a token claims: it must never see one that is not known.
        if (!registration.EmulatorIssuers.Contains(token.Issuer, StringComparer.Ordinal))
            throw new CallerRefusedException(TokenRule.Issuer, "the issuer is none that is known");
        if (!isDevelopment)
            throw new CallerRefusedException(TokenRule.EmulatorInDevelopmentOnly, "the bot does not run in the Development environment");
        if (token.TryGetPayloadValue<string>(AuthenticationConstants.TenantIdClaim, out var tenant) && !token.Issuer.Contains(tenant, StringComparison.Ordinal))
            throw new CallerRefusedException(TokenRule.Issuer, "the tenant is not the issuer's");
        return true;
    }

    async ValueTask CheckAudienceAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        if (token.Audiences.ToList() is not [{ Length: > 0 } audience] || !await credentials.IsValidAppIdAsync(audience, cancellationToken))
            throw new CallerRefusedException(TokenRule.Audience, "the token is not for this bot alone");
    }

    static void CheckLifetime(JsonWebToken token)
    {
        if (!token.TryGetPayloadValue<long>("exp", out var end))
            throw new CallerRefusedException(TokenRule.Lifetime, "the token never expires");
        if (token.TryGetPayloadValue<long>("nbf", out var beginning) && beginning > end)
            throw new CallerRefusedException(TokenRule.Lifetime, "the token expires before it begins");
    }

    static void CheckAskedForByTheBot(JsonWebToken token)
    {
        var claim = token.TryGetPayloadValue<string>(AuthenticationConstants.VersionClaim, out var version) ? version switch
        {
            "1.0" => AuthenticationConstants.AppIdClaim,
            "2.0" => AuthenticationConstants.AuthorizedParty,
            _ => null,
        } : null;
        if (claim is null || !token.TryGetPayloadValue<string>(claim, out var app) || app != token.Audiences.Single())
            throw new CallerRefusedException(TokenRule.AppId, "another app asked for the token");
    }

    static async ValueTask<PublishedKeys> KeysAsync(PublishedKeySource source, string keyId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(keyId))
            throw new CallerRefusedException(TokenRule.KeyId, "the token names no key");
        var keys = await source.GetAsync(cancellationToken);
        if (!keys.ById.ContainsKey(keyId))
            keys = await source.GetNewerAsync(keys, cancellationToken);
        return keys.ById.ContainsKey(keyId) ? keys : throw new CallerRefusedException(TokenRule.KeyId, "the issuer publishes no key of this id");
    }

    static void CheckActivity(JsonWebToken token, bool isFromEmulator, Activity activity, PublishedKeys keys)
    {
        if (isFromEmulator)
        {
            if (!ServiceAddress.IsOnThisMachine(activity.ServiceUrl))
                throw new CallerRefusedException(TokenRule.ServiceUrl, "an Emulator is answered on this machine only");
            return;
        }
        if (!token.TryGetPayloadValue<string>(AuthenticationConstants.ServiceUrlClaim, out var serviceUrl) || serviceUrl.Length == 0
            || !string.Equals(serviceUrl, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            throw new CallerRefusedException(TokenRule.ServiceUrl, "the token is for another service URL, or for none");
        if (!keys.ById[token.Kid].Endorsements.Contains(activity.ChannelId))
            throw new CallerRefusedException(TokenRule.Endorsement, "the key does not vouch for the activity's channel");
    }
}
