namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// What a request must satisfy, in the order it is checked; the numbers in brackets are those of the Bot Framework's
/// list of requirements for tokens from the connector.
/// </summary>
enum TokenRule
{
    /// <summary>A bot without an app id has nothing to check a token against.</summary>
    NoAppId,

    /// <summary>[1] One authorization header of two parts, the first of them Bearer.</summary>
    BearerHeader,

    /// <summary>[2] A signed JSON web token of sane size, with no critical extension that is not understood.</summary>
    WellFormed,

    /// <summary>[3] Issued by the channel service of the bot's cloud, or by one of the Emulator's tenants.</summary>
    Issuer,

    /// <summary>The Emulator speaks only to bots in development.</summary>
    EmulatorInDevelopmentOnly,

    /// <summary>[4] For this bot and nobody else.</summary>
    Audience,

    /// <summary>[6] Signed with an algorithm that the issuer publishes and the protocol allows.</summary>
    Algorithm,

    /// <summary>[6] Signed with a key that the issuer publishes.</summary>
    KeyId,

    /// <summary>[6] The signature fits.</summary>
    Signature,

    /// <summary>[5] Within its lifetime, give or take five minutes.</summary>
    Lifetime,

    /// <summary>An Emulator's token was asked for by the bot's own app, in a version that is known.</summary>
    AppId,

    /// <summary>[7] The service URL in the token is that of the activity.</summary>
    ServiceUrl,

    /// <summary>[8] The key vouches for the channel that the activity says it is from.</summary>
    Endorsement,

    /// <summary>The bot's own rule about callers.</summary>
    Claims,
}
