using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The action of an Adaptive Card that the user took: its verb and the inputs.</summary>
public class AdaptiveCardInvokeAction
{
    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("id")]
    public string Id { get; set; }

    [JsonPropertyName("verb")]
    public string Verb { get; set; }

    [JsonPropertyName("data")]
    public object Data { get; set; }

    [JsonInclude, JsonExtensionData]
    internal FieldBag UnknownFields { get; set; }
}
