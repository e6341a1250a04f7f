using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The keys of one issuer by key id, and the algorithms it signs with, as published at one time.</summary>
sealed record SigningKeys(
    FrozenDictionary<string, SigningKey> ById,
    IReadOnlyList<string> Algorithms,
    DateTimeOffset LoadedAt)
{
    const int LeastBits = 2048;

    internal static SigningKeys From(OpenIdConnectConfiguration document, DateTimeOffset loadedAt)
    {
        var keys = document.JsonWebKeySet.Keys
            .Where(IsUsable)
            .DistinctBy(key => key.Kid)
            .ToFrozenDictionary(
                key => key.Kid,
                key => new SigningKey(key, EndorsementsOf(key)),
                StringComparer.Ordinal);

        // An issuer that does not say how it signs may sign in any way that the protocol allows.
        var algorithms = document.IdTokenSigningAlgValuesSupported is { Count: > 0 } said
            ? said.Where(AuthenticationConstants.AllowedSigningAlgorithms.Contains)
            : AuthenticationConstants.AllowedSigningAlgorithms;
        return new(keys, [.. algorithms], loadedAt);
    }

    static bool IsUsable(JsonWebKey key) =>
        key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0, KeySize: >= LeastBits }
        && key.Use is null or "" or JsonWebKeyUseNames.Sig;

    static FrozenSet<string> EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value)
        && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray()
                .Where(item => item.ValueKind == JsonValueKind.String)
                .Select(item => item.GetString())
                .ToFrozenSet(StringComparer.Ordinal)
            : [];
}
