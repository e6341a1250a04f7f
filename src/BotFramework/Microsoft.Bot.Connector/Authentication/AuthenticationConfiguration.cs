namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot asks of callers beyond the protocol's rules.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the key of every channel must carry besides the channel's own.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Further issuers of tokens from other bots and the Emulator, such as the bot's own tenant.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
