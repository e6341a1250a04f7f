using System.Collections.Frozen;

namespace AdvisorBot.Channels.BotFramework.Authentication;

/// <param name="Modulus">Tells the key from another one of the same id.</param>
/// <param name="Endorsements">The channels that the key vouches for.</param>
sealed record PublishedKey(string Modulus, FrozenSet<string> Endorsements);
