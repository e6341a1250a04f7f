namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Nobody can be authenticated just now: the issuer's keys cannot be read. Callers may try again later.</summary>
sealed class SigningKeysUnavailableException(string metadataUrl)
    : Exception($"The signing keys at {metadataUrl} cannot be read.");
