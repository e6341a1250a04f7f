using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a tab's request.</summary>
public class TabResponse
{
    [JsonPropertyName("tab")]
    public TabResponsePayload Tab { get; set; }
}
