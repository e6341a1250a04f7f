using System.Collections.Frozen;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A key that an issuer publishes, and the channels it vouches for.</summary>
sealed record SigningKey(SecurityKey Key, FrozenSet<string> Endorsements);
