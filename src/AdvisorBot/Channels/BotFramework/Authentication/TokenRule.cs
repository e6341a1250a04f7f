namespace AdvisorBot.Channels.BotFramework.Authentication;

/// <summary>
/// What a request must satisfy, in the order it is checked. All but the last are looked at before the SDK sees the token,
/// because the SDK does not ask for them, asks less, or fails in another way than by refusing.
/// </summary>
enum TokenRule
{
    /// <summary>Without an app id there is nothing to check a token against.</summary>
    NoAppId,

    /// <summary>One authorization header of two parts, the first of them Bearer.</summary>
    BearerHeader,

    /// <summary>A signed JSON web token of sane size, without encryption and critical extensions (RFC 7515, 4.1.11).</summary>
    WellFormed,

    /// <summary>Issued by the channel service of the bot's cloud, or by one of the Emulator's tenants.</summary>
    Issuer,

    /// <summary>The Emulator speaks only to bots in development.</summary>
    EmulatorInDevelopmentOnly,

    /// <summary>For this bot and nobody else.</summary>
    Audience,

    /// <summary>Has an end, and one after its beginning. Whether it is over is for the SDK to say.</summary>
    Lifetime,

    /// <summary>An Emulator's token was asked for by the bot's own app, in a version that is known.</summary>
    AppId,

    /// <summary>Signed with an algorithm that the protocol allows and the issuer publishes.</summary>
    Algorithm,

    /// <summary>Signed with a key that the issuer publishes now.</summary>
    KeyId,

    /// <summary>The service URL in the token is that of the activity; an Emulator's is on this machine.</summary>
    ServiceUrl,

    /// <summary>The key vouches for the channel that the activity says it is from.</summary>
    Endorsement,

    /// <summary>All that the SDK checks itself, the signature above all.</summary>
    Sdk,
}
