using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a card's action: the card that takes its place, a message, or an error.</summary>
public class AdaptiveCardInvokeResponse
{
    [JsonPropertyName("statusCode")]
    public int StatusCode { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("value")]
    public object Value { get; set; }
}
