using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

public class TabResponse
{
    [JsonPropertyName("tab")]
    public TabResponsePayload Tab { get; set; }
}
