using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

public class TokenExchangeInvokeResponse
{
    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("connectionName")]
    public string ConnectionName { get; set; }

    [JsonPropertyName("failureDetail")]
    public string FailureDetail { get; set; }

    [JsonIgnore]
    public JsonObject Properties
    {
        get => UnknownFields ??= [];
        set => UnknownFields = value;
    }

    [JsonInclude, JsonExtensionData]
    internal JsonObject UnknownFields { get; set; }
}
