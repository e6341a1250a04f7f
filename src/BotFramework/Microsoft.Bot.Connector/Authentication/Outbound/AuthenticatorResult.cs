namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A token, and when it ends.</summary>
public class AuthenticatorResult
{
    public string AccessToken { get; set; }

    public DateTimeOffset ExpiresOn { get; set; }
}
