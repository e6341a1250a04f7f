using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the user submitted from a card of a tab.</summary>
public class TabSubmit
{
    [JsonPropertyName("tabContext")]
    public TabEntityContext TabEntityContext { get; set; }

    [JsonPropertyName("context")]
    public TabContext Context { get; set; }

    [JsonPropertyName("data")]
    public TabSubmitData Data { get; set; }
}
