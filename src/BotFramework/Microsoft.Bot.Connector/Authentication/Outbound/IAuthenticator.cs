namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets the bot's own tokens.</summary>
public interface IAuthenticator
{
    /// <param name="forceRefresh">Get a new token although the one at hand is still good.</param>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
