using System.Text.Json.Serialization;

namespace AdvisorBot.Channels.Access;

/// <summary>Where to sign in for an address, as RFC 9728 has it.</summary>
sealed record ProtectedResource(
    [property: JsonPropertyName("resource")] string Resource,
    [property: JsonPropertyName("authorization_servers")] string[] AuthorizationServers,
    [property: JsonPropertyName("scopes_supported")] string[] ScopesSupported,
    [property: JsonPropertyName("bearer_methods_supported")] string[] BearerMethodsSupported);
