using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A token of the client's, offered in exchange for one of the connection's.</summary>
public class TokenExchangeInvokeRequest
{
    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("connectionName")]
    public string ConnectionName { get; set; }

    [JsonPropertyName("token")]
    public string Token { get; set; }

    [JsonIgnore]
    public JsonObject Properties
    {
        get => (UnknownFields ??= []).Json;
        set => UnknownFields = value is null ? null : new(value);
    }

    [JsonInclude, JsonExtensionData]
    internal FieldBag UnknownFields { get; set; }
}
