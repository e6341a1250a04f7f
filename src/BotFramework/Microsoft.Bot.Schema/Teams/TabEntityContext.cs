using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

public class TabEntityContext
{
    [JsonPropertyName("tabEntityId")]
    public string TabEntityId { get; set; }
}
