using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Which tab is meant.</summary>
public class TabEntityContext
{
    [JsonPropertyName("tabEntityId")]
    public string TabEntityId { get; set; }
}
