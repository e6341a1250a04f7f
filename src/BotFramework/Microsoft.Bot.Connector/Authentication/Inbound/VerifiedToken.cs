using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token whose issuer, audience and signature were found good. What depends on time or activity was not looked at.</summary>
sealed record VerifiedToken(
    ClaimsIdentity Identity,
    string AppId,
    string KeyId,
    SigningKey Key,
    bool IsFromEmulator,
    DateTimeOffset NotBefore,
    DateTimeOffset Expires)
{
    internal string Claim(string type) => Identity.FindFirst(type)?.Value;
}
