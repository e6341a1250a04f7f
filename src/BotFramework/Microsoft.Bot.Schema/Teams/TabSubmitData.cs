using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

public class TabSubmitData
{
    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonIgnore]
    public JsonObject Properties
    {
        get => UnknownFields ??= [];
        set => UnknownFields = value;
    }

    [JsonInclude, JsonExtensionData]
    internal JsonObject UnknownFields { get; set; }
}
