using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's own rule about callers, asked after the token was found good.</summary>
public abstract class ClaimsValidator
{
    /// <exception cref="UnauthorizedAccessException">The caller is not wanted.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
