using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads the claims of a verified token.</summary>
static class BotClaims
{
    /// <summary>The app that asked for the token: <c>appid</c> in version 1.0 (or none), <c>azp</c> in 2.0.</summary>
    internal static string AppId(ClaimsIdentity identity) =>
        identity.FindFirst(AuthenticationConstants.VersionClaim)?.Value switch
        {
            null or "" or "1.0" => identity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value,
            "2.0" => identity.FindFirst(AuthenticationConstants.AuthorizedParty)?.Value,
            _ => null,
        };

    /// <summary>
    /// Whether the token is another bot's: it says its version, it is not from the channel service, and the app that
    /// asked for it is not the one it is for.
    /// </summary>
    internal static bool IsFromBot(ClaimsIdentity identity)
    {
        if (AppId(identity) == AuthenticationConstants.AnonymousSkillAppId)
            return true;

        var audience = identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value;
        return !string.IsNullOrEmpty(identity.FindFirst(AuthenticationConstants.VersionClaim)?.Value)
            && !string.IsNullOrEmpty(audience)
            && audience is not (AuthenticationConstants.ToBotFromChannelTokenIssuer
                or GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer)
            && AppId(identity) is { Length: > 0 } appId
            && appId != audience;
    }
}
