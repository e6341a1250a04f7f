using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

public class AdaptiveCardInvokeResponse
{
    [JsonPropertyName("statusCode")]
    public int StatusCode { get; set; }

    [JsonPropertyName("type")]
    public string Type { get; set; }

    [JsonPropertyName("value")]
    public object Value { get; set; }
}
