using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

public class AdaptiveCardInvokeValue
{
    [JsonPropertyName("action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    [JsonPropertyName("authentication")]
    public AdaptiveCardAuthentication Authentication { get; set; }

    [JsonPropertyName("state")]
    public string State { get; set; }

    [JsonInclude, JsonExtensionData]
    internal FieldBag UnknownFields { get; set; }
}
