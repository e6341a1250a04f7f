using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace AdvisorBot.Channels.BotFramework.Authentication;

/// <summary>One issuer's keys by their ids, and how the issuer signs, as published at one time.</summary>
/// <param name="ReadAt">A timestamp, not a time of day: setting the clock makes keys neither older nor younger.</param>
sealed record PublishedKeys(string MetadataUrl, FrozenDictionary<string, PublishedKey> ById, FrozenSet<string> Algorithms, long ReadAt)
{
    /// <summary>RSA keys below that size are not relied on (NIST SP 800-131A).</summary>
    const int LeastBits = 2048;

    public static PublishedKeys From(string metadataUrl, OpenIdConnectConfiguration document, long readAt)
    {
        // An issuer that does not say how it signs may sign in any way that the protocol allows.
        var algorithms = document.IdTokenSigningAlgValuesSupported is { Count: > 0 } said
            ? said.Where(AuthenticationConstants.AllowedSigningAlgorithms.Contains)
            : AuthenticationConstants.AllowedSigningAlgorithms;
        return new(
            metadataUrl,
            document.JsonWebKeySet.Keys.Where(IsUsable).DistinctBy(key => key.Kid)
                .ToFrozenDictionary(key => key.Kid, key => new PublishedKey(key.N, EndorsementsOf(key)), StringComparer.Ordinal),
            algorithms.ToFrozenSet(StringComparer.Ordinal),
            readAt);
    }

    /// <summary>Whether the same tokens are good, whenever the two were read.</summary>
    public bool HasSameKeysAs(PublishedKeys other) =>
        ById.Count == other.ById.Count && ById.All(key => other.ById.TryGetValue(key.Key, out var its) && its.Modulus == key.Value.Modulus);

    static bool IsUsable(JsonWebKey key) =>
        key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0, KeySize: >= LeastBits } && key.Use is null or "" or JsonWebKeyUseNames.Sig;

    static FrozenSet<string> EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).ToFrozenSet(StringComparer.Ordinal)
            : [];
}
