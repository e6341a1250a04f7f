namespace AdvisorBot.Channels.BotFramework.Authentication;

/// <summary>Nobody can be authenticated just now: the issuer's keys cannot be read. Callers may try again later.</summary>
sealed class KeysUnavailableException(string metadataUrl, Exception? inner = null) : Exception($"The signing keys at {metadataUrl} cannot be read.", inner);
